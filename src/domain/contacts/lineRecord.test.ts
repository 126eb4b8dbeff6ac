import { describe, expect, it } from 'vitest'
import { anEngagement } from '../fixtures/engagement.ts'
import type { ContactLine } from '../record/contact.ts'
import type { Engagement } from '../record/engagement.ts'
import type { Day } from '../time/day.ts'
import { longestOf, recordOf } from './lineRecord.ts'

const day = (text: string) => text as Day

const LINE: ContactLine = { id: 'a', label: 'A', offices: 'A', aliases: [], ends: [{ us: ['A'] }] }

const on = (date: string, rest: Partial<Engagement> = {}) =>
  anEngagement({ date: day(date), ...rest })

const record = (engagements: readonly Engagement[], from = '2017-01-01', to = '2026-06-30') =>
  recordOf(LINE, engagements, () => true, { from: day(from), to: day(to) })

describe(recordOf, () => {
  const declined = on('2025-03-01', { status: 'declined', initiator: 'us' })
  const all = [
    on('2024-07-01', { initiator: 'us' }),
    on('2025-01-01', { initiator: 'cn' }),
    declined,
    on('2025-07-01'),
    on('2025-08-01', { initiator: 'mutual' }),
  ]

  it('tells contacts from what did not take place, and counts who asked for either', () => {
    const { held, notHeld, asked } = record(all)
    expect([held.length, notHeld]).toEqual([4, [declined]])
    expect(asked).toEqual({ us: 2, cn: 1, mutual: 1, unknown: 1 })
  })

  it('measures gaps between contacts alone, and the open one from the last', () => {
    const { gaps, median, open, longest } = record(all)
    expect(gaps.map(({ days }) => days)).toEqual([184, 181, 31])
    expect(median).toBe(181)
    expect(open).toMatchObject({ from: '2025-08-01', to: '2026-06-30', days: 333 })
    expect(longest).toBe(open)
    expect(record(all, '2017-01-01', '2025-09-01').longest?.days).toBe(184)
  })

  it('has no figure where there is nothing to measure', () => {
    expect(record([declined])).toMatchObject({ held: [], median: null, open: null, longest: null })
    expect(record(all.slice(0, 1)).median).toBeNull()
  })

  it('counts a quarter on the average of twelve months, against the twelve before', () => {
    expect(record(all).rate).toEqual({ now: 0.5, before: 0.5 })
    expect(record(all, '2024-07-01').rate).toEqual({ now: 0.5, before: 0.5 })
    expect(record(all, '2024-07-02').rate).toEqual({ now: 0.5, before: null })
  })
})

describe(longestOf, () => {
  it('takes the first of equal ones', () => {
    const { gaps } = record([on('2025-01-01'), on('2025-01-11'), on('2025-01-21')])
    expect(longestOf(gaps)).toBe(gaps[0])
    expect(longestOf([])).toBeNull()
  })
})
