import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../time/day.ts'
import type { Engagement } from '../record/engagement.ts'
import { anAccount, anEngagement } from '../fixtures/engagement.ts'
import { nextSort, sortEngagements, type RowTexts } from './sort.ts'
import { CHOICES, type Sort } from './view.ts'

const texts: RowTexts = {
  who: ({ participants }) => participants.map(({ official }) => official).join(),
  topic: ({ topics }) => topics[0] ?? '',
}

const summit = anEngagement({
  id: 'summit',
  title: 'Bali summit',
  date: '2022-11-14' as Day,
  format: 'summit',
  level: 'leader',
  participants: [{ official: 'joe-biden', lead: true }],
  topics: ['taiwan'],
  accounts: { us: anAccount(), cn: anAccount() },
})
const call = anEngagement({
  id: 'call',
  title: 'a call',
  date: '2022-03-05' as Day,
  topics: ['iran'],
  participants: [{ official: 'antony-blinken', lead: true }],
  accounts: { cn: anAccount() },
})
const letter = anEngagement({
  id: 'letter',
  title: 'Letter 10',
  date: '2023-01-01' as Day,
  format: 'letter',
  level: 'local',
  participants: [{ official: 'gavin-newsom', lead: true }],
})
const lateCall = anEngagement({
  ...call,
  id: 'call-2',
  title: 'Letter 9',
  accounts: { us: anAccount() },
})

const idsOf = (engagements: readonly Engagement[]) => engagements.map(({ id }) => id).join(' ')

describe(sortEngagements, () => {
  it.each<[Sort, string]>([
    ['date', 'call call-2 summit letter'],
    ['-date', 'letter summit call call-2'],
    ['title', 'call summit call-2 letter'],
    ['-title', 'letter call-2 summit call'],
    ['format', 'summit call call-2 letter'],
    ['-format', 'letter call call-2 summit'],
    ['level', 'summit call call-2 letter'],
    ['who', 'call call-2 letter summit'],
    ['topics', 'call call-2 summit letter'],
    ['-topics', 'summit call call-2 letter'],
    ['accounts', 'summit call-2 call letter'],
    ['-accounts', 'letter call call-2 summit'],
  ])('by %s', (sort, expected) => {
    expect(idsOf(sortEngagements([lateCall, letter, summit, call], sort, texts))).toBe(expected)
  })

  it('does not depend on the order given, and loses nothing', () => {
    const all = [summit, call, letter, lateCall]
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.constantFrom(...CHOICES.sort),
        (shuffled, sort) => {
          expect(idsOf(sortEngagements(shuffled, sort, texts))).toBe(
            idsOf(sortEngagements(all, sort, texts)),
          )
        },
      ),
    )
  })
})

describe(nextSort, () => {
  it.each<[Sort, Parameters<typeof nextSort>[1], Sort]>([
    ['-date', 'date', 'date'],
    ['date', 'date', '-date'],
    ['-date', 'title', 'title'],
    ['title', 'title', '-title'],
    ['title', 'date', '-date'],
  ])('%s, then %s: %s', (sort, column, expected) => {
    expect(nextSort(sort, column)).toBe(expected)
  })
})
