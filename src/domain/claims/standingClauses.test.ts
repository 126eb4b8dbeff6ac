import { describe, expect, it } from 'vitest'
import { standingClauses, tellersIn } from './standingClauses.ts'

const AGREEMENTS = { both: 1, one: 4, us: 0, cn: 12, unknown: 3 }

const textsFor = (...asked: Parameters<typeof standingClauses>[1]) =>
  standingClauses(AGREEMENTS, asked).map(({ number, clause }) => `${number} ${clause}`)

describe(standingClauses, () => {
  it('says nothing of the standings that the filter leaves out', () => {
    expect(textsFor('cn')).toEqual([
      '12 that stand in the Chinese account alone, although the American is known in full',
    ])
    expect(textsFor()).toEqual([])
  })

  it('keeps the order of the sentence without a filter, and zeros that were asked for', () => {
    expect(textsFor('unknown', 'us', 'both')).toEqual([
      '1 that is called agreed by both accounts',
      '0 that stand in the American account alone, although the Chinese is known in full',
      '3 for which the other account is missing or not known in full',
    ])
  })
})

describe(tellersIn, () => {
  it.each([
    [[], { us: true, cn: true }],
    [['us'], { us: true, cn: false }],
    [['cn'], { us: false, cn: true }],
    [['us', 'cn'], { us: true, cn: true }],
    [['both'], { us: true, cn: true }],
  ] as const)('of %j', (asked, tellers) => {
    expect(tellersIn(asked)).toEqual(tellers)
  })
})
