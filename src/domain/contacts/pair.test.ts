import { describe, expect, it } from 'vitest'
import { anOfficial } from '../fixtures/catalog.ts'
import { anEngagement } from '../fixtures/engagement.ts'
import type { Day } from '../time/day.ts'
import { recordOf } from './lineRecord.ts'
import { closePair, pairLine, pairRule } from './pair.ts'
import { pairOf } from './pairOf.ts'

const us = anOfficial({ id: 'blinken', name: 'Antony Blinken', side: 'us' })
const cn = anOfficial({ id: 'wang-yi', name: 'Wang Yi', side: 'cn' })
const other = anOfficial({ id: 'austin', side: 'us' })
const officials = new Map([us, cn, other].map(official => [official.id, official]))

describe(pairOf, () => {
  it.each([
    [['wang-yi', 'blinken'], 'all', { us, cn }],
    // Either of them, which is not a pair.
    [['wang-yi', 'blinken'], 'any', null],
    [['blinken', 'austin'], 'all', null],
    [['blinken', 'wang-yi', 'austin'], 'all', null],
    [['blinken', 'nobody'], 'all', null],
  ] as const)('%j, %s', (ids, match, pair) => {
    expect(pairOf({ officials: ids, match }, officials)).toEqual(pair)
  })
})

const lead = (official: string) => ({ official, lead: true })
const delegate = (official: string) => ({ official, lead: false })

describe(pairRule, () => {
  const both = [lead('blinken'), lead('wang-yi')]
  const visit = anEngagement({ id: 'visit', format: 'visit', participants: both })
  const meeting = anEngagement({ id: 'meeting', participants: both, partOf: 'visit' })

  it('takes that which both led, and no visit beside its meetings', () => {
    const isOnLine = pairRule({ us, cn }, [visit, meeting])
    const stands = [
      meeting,
      visit,
      anEngagement({ participants: [lead('blinken'), delegate('wang-yi')] }),
      anEngagement({ participants: [lead('austin'), lead('wang-yi')] }),
    ].map(engagement => isOnLine(pairLine({ us, cn }), engagement))
    expect(stands).toEqual([true, false, false, false])
    expect(pairRule({ us, cn }, [visit])(pairLine({ us, cn }), visit)).toBe(true)
    // A call about a visit that was put off is a part of it, but no meeting that it held.
    const postponed = { ...visit, status: 'postponed' as const }
    expect(isOnLine(pairLine({ us, cn }), postponed)).toBe(true)
  })
})

describe(closePair, () => {
  const within = { from: '2021-01-01' as Day, to: '2026-06-30' as Day }
  const dates = ['2022-01-01', '2022-03-01'] as Day[]
  const held = dates.map(date => anEngagement({ id: date, date }))

  it.each([
    [[{ title: 'Secretary', from: '2021-01', to: '2025-01' }], null, 59],
    [[{ title: 'Secretary', from: '2021-01' }], '2022-03-01', 1582],
    // Nothing is known of any post.
    [[], '2022-03-01', 1582],
  ])('of %j', (posts, openFrom, longest) => {
    const pair = {
      us: { ...us, posts },
      cn: { ...cn, posts: [{ title: 'Director', from: '2018-03' }] },
    }
    const record = closePair(
      recordOf(pairLine(pair), held, () => true, within),
      pair,
      within.to,
    )
    expect(record.open?.from ?? null).toBe(openFrom)
    expect(record.longest?.days).toBe(longest)
  })
})
