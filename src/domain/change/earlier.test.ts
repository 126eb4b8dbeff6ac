import { describe, expect, it } from 'vitest'
import { anOfficial } from '../fixtures/catalog.ts'
import { anAccount, anEngagement } from '../fixtures/engagement.ts'
import type { Day } from '../time/day.ts'
import type { Engagement, Official } from '../record/engagement.ts'
import { earlierEngagements, defaultSide, defaultEarlier } from './earlier.ts'

const officials = new Map<string, Official>(
  [
    anOfficial({ id: 'antony-blinken', posts: [{ title: 'Secretary of State', to: '2025-01' }] }),
    anOfficial({ id: 'marco-rubio', posts: [{ title: 'Secretary of State', from: '2025-01' }] }),
    anOfficial({ id: 'lloyd-austin', posts: [{ title: 'Secretary of Defense' }] }),
    anOfficial({ id: 'wang-yi', side: 'cn', posts: [{ title: 'Foreign Minister' }] }),
  ].map(official => [official.id, official]),
)

const contact = (date: string, us: string, overrides: Partial<Engagement> = {}) =>
  anEngagement({
    id: date,
    date: date as Day,
    participants: [
      { official: us, lead: true },
      { official: 'wang-yi', lead: true },
    ],
    accounts: { cn: anAccount({ taiwan: 10 }) },
    ...overrides,
  })

const known = (...engagements: Engagement[]) => ({ engagements, officials })

describe(defaultEarlier, () => {
  const now = contact('2025-06-01', 'marco-rubio')

  it('is the last held of the same two principals with an account of the side', () => {
    const engagements = known(
      contact('2025-02-01', 'marco-rubio'),
      contact('2025-03-01', 'marco-rubio', { accounts: { us: anAccount() } }),
      contact('2025-04-01', 'marco-rubio', { status: 'cancelled' }),
      contact('2025-05-01', 'lloyd-austin'),
      now,
      contact('2025-07-01', 'marco-rubio'),
    )
    expect(defaultEarlier(now, 'cn', engagements)).toMatchObject({
      engagement: { id: '2025-02-01' },
      shared: 'principals',
    })
    expect(defaultEarlier(now, 'us', engagements)).toMatchObject({
      engagement: { id: '2025-03-01' },
    })
  })

  it('is else the last of the same two offices', () => {
    const engagements = known(
      contact('2024-06-01', 'antony-blinken'),
      contact('2024-07-01', 'lloyd-austin'),
      now,
    )
    expect(defaultEarlier(now, 'cn', engagements)).toMatchObject({
      engagement: { id: '2024-06-01' },
      shared: 'offices',
    })
  })

  it('is nothing where the two never met before', () => {
    expect(defaultEarlier(now, 'cn', known(contact('2024-07-01', 'lloyd-austin'), now))).toBeNull()
  })
})

describe(earlierEngagements, () => {
  it('offers every earlier account of the side, the latest first, without wholes and parts', () => {
    const visit = contact('2023-06-18', 'antony-blinken')
    const talks = contact('2023-06-19', 'antony-blinken', { partOf: visit.id })
    const before = contact('2023-02-01', 'lloyd-austin')
    const first = contact('2023-01-01', 'lloyd-austin')
    const catalog = known(first, before, visit, talks)
    expect(earlierEngagements(talks, 'cn', catalog)).toEqual([before, first])
    expect(earlierEngagements(talks, 'us', catalog)).toEqual([])
  })
})

const both = (date: string, coverage: 'full' | 'partial') =>
  contact(date, 'marco-rubio', {
    accounts: { us: anAccount(), cn: anAccount({}, { coverage }) },
  })

describe(defaultSide, () => {
  it('is the Chinese one where both can be laid beside the last time', () => {
    const now = both('2025-06-01', 'full')
    expect(defaultSide(now, known(both('2025-02-01', 'full'), now))).toBe('cn')
  })

  it('is the one known in full both times', () => {
    const now = both('2025-06-01', 'partial')
    expect(defaultSide(now, known(both('2025-02-01', 'full'), now))).toBe('us')
  })
})
