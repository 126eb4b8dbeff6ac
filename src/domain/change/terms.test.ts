import { describe, expect, it } from 'vitest'
import { aPoint, anAccountOf } from '../fixtures/account.ts'
import type { Day } from '../time/day.ts'
import { foldTerm } from '../terms/termFolding.ts'
import { compareTerms } from './terms.ts'

const engagements = ['2020-01-01', '2022-01-01', '2022-11-01', '2023-02-01', '2023-03-01'].map(
  date => ({ id: date, date: date as Day }),
)
const at = (index: number) => engagements[index] ?? { id: '', date: '2023-03-01' as Day }

const use = (index: number, term: string, side: 'us' | 'cn' = 'cn') => ({
  engagement: at(index).id,
  term,
  side,
  speaker: 'cn' as const,
  topics: [],
  point: 0,
})

const written = (terms: string[]) => anAccountOf([aPoint(['a']), aPoint(['a'], { terms })])

describe(compareTerms, () => {
  const changes = compareTerms({
    prior: written(['guardrails', 'win-win', 'red line']),
    now: written(['Guardrail', 'old phrase', 'late phrase', 'new phrase', 'theirs']),
    before: at(3),
    engagement: at(4),
    uses: [
      use(0, 'old phrase'),
      use(0, 'win-win'),
      use(1, 'win-win'),
      use(2, 'late phrase'),
      use(2, 'theirs', 'us'),
      use(3, 'guardrails'),
      use(4, 'new phrase'),
    ],
    engagements,
    keyOf: foldTerm,
  })
  const names = (list: keyof typeof changes) => changes[list].map(({ term }) => term)

  it('tells what is first in this side’s accounts from what is used again', () => {
    expect(names('first')).toEqual(['new phrase', 'theirs'])
    expect(names('again')).toEqual(['old phrase'])
    expect(names('recent')).toEqual(['late phrase'])
    expect(changes.again[0]).toMatchObject({ last: '2020-01-01', accounts: 1, index: 1 })
  })

  it('knows a kept term in another form', () => {
    expect(names('kept')).toEqual(['Guardrail'])
  })

  it('lists what is not recorded this time, the most used before first', () => {
    expect(names('missing')).toEqual(['win-win', 'red line'])
    expect(changes.missing[0]?.accounts).toBe(2)
  })
})
