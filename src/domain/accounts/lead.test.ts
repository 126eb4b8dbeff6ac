import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Account, EngagementRecord, Point, Side } from '../record/engagement.ts'
import { anEngagement } from '../fixtures/engagement.ts'
import { exchangesOf, measureLead, rankOf } from './lead.ts'

const point = (match?: string, ...topics: string[]): Point => ({
  text: 'A point.',
  speaker: 'us',
  act: 'state',
  topics,
  words: 10,
  match,
})

const account = (side: Side, ...points: Point[]): Account => ({
  side,
  publisher: 'A ministry',
  form: 'readout',
  url: 'https://example.org',
  language: 'en',
  coverage: 'full',
  points,
})

const record = (...accounts: Account[]): EngagementRecord => ({
  ...anEngagement({ id: 'call' }),
  place: null,
  summary: 'A call.',
  participants: [],
  accounts,
  related: [],
  sources: [],
})

describe(rankOf, () => {
  it.each([
    [0, 5, 0],
    [1, 5, 0.25],
    [4, 5, 1],
    [0, 1, null],
  ])('place %i of %i points: %s', (index, points, expected) => {
    expect(rankOf(index, points)).toBe(expected)
  })
})

describe(exchangesOf, () => {
  it('ranks the earliest point of each side', () => {
    const us = account('us', point('a', 'taiwan'), point(), point('b', 'energy', 'finance'))
    const cn = account(
      'cn',
      point('b', 'energy'),
      point(),
      point('a', 'taiwan', 'sovereignty'),
      point('a', 'taiwan'),
      point(),
    )
    expect(exchangesOf(record(cn, us))).toEqual([
      { engagement: 'call', match: 'a', topics: ['taiwan'], us: 0, cn: 0.5 },
      { engagement: 'call', match: 'b', topics: ['energy'], us: 1, cn: 0 },
    ])
  })

  it('finds none if an account is missing or has only one point', () => {
    const us = account('us', point('a', 'taiwan'))
    const cn = account('cn', point(), point('a', 'taiwan'))
    expect(exchangesOf(record(us))).toEqual([])
    expect(exchangesOf(record(us, cn))).toEqual([])
  })
})

describe(measureLead, () => {
  it('aggregates exchanges by topic', () => {
    const lead = measureLead([
      { topics: ['taiwan'], us: 0, cn: 0.5 },
      { topics: ['taiwan', 'energy'], us: 0.25, cn: 1 },
      { topics: ['taiwan'], us: 1, cn: 0 },
      { topics: ['taiwan'], us: 0, cn: 0 },
    ])
    // (0.5 + 0.75 − 1 + 0) / 4
    expect(lead.get('taiwan')).toEqual({
      exchanges: 4,
      difference: 0.0625,
      usEarlier: 0.5,
      cnEarlier: 0.25,
      same: 0.25,
    })
    expect(lead.get('energy')?.difference).toBe(0.75)
    expect(lead.get('iran')).toBeUndefined()
  })

  const ranks = fc.integer({ min: 0, max: 12 }).map(rank => rank / 12)
  const exchanges = fc.array(
    fc.record({ topics: fc.subarray(['taiwan', 'energy']), us: ranks, cn: ranks }),
  )

  it('does not depend on the order, and its shares add up to 1', () => {
    fc.assert(
      fc.property(exchanges, some => {
        const lead = measureLead(some)
        const turned = measureLead(some.toReversed())
        for (const [topic, one] of lead) {
          expect(turned.get(topic)).toEqual(one)
          expect(one.usEarlier + one.cnEarlier + one.same).toBeCloseTo(1)
          expect(Math.abs(one.difference)).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('is mirrored when the sides are swapped', () => {
    fc.assert(
      fc.property(exchanges, some => {
        const swapped = measureLead(some.map(({ topics, us, cn }) => ({ topics, us: cn, cn: us })))
        for (const [topic, one] of measureLead(some)) {
          const other = swapped.get(topic)
          expect(other?.difference).toBeCloseTo(-one.difference)
          expect(other?.usEarlier).toBe(one.cnEarlier)
          expect(other?.same).toBe(one.same)
        }
      }),
    )
  })
})
