import { describe, expect, it } from 'vitest'
import type { ClaimOutline } from '../record/claim.ts'
import { anOfficial } from '../fixtures/catalog.ts'
import { anEngagement } from '../fixtures/engagement.ts'
import { claimedOfficials, placeClaims, yearOf } from './keys.ts'

const officials = new Map(
  [
    anOfficial({ id: 'biden' }),
    anOfficial({ id: 'blinken' }),
    anOfficial({ id: 'xi', side: 'cn' }),
  ].map(one => [one.id, one]),
)
const engagement = anEngagement({
  participants: [
    { official: 'biden', lead: true },
    { official: 'blinken', lead: false },
    { official: 'xi', lead: true },
  ],
})
const claimOf = (kind: ClaimOutline['kind'], by: ClaimOutline['by']) => ({
  kind,
  by,
  standing: 'unknown' as const,
  topics: [],
  engagement,
})

describe(claimedOfficials, () => {
  it.each([
    ['agreement', 'cn', ['biden', 'xi']],
    ['attribution', 'cn', ['biden']],
    ['attribution', 'us', ['xi']],
    ['attribution', 'both', ['biden', 'xi']],
  ] as const)('%s by %s', (kind, by, expected) => {
    expect(claimedOfficials(claimOf(kind, by), officials)).toEqual(expected)
  })
})

describe(placeClaims, () => {
  it('keeps each claim with its engagement', () => {
    const { engagement: _own, ...claim } = claimOf('agreement', 'us')
    const [placed] = placeClaims([{ engagement, claims: [claim] }])
    expect(placed).toEqual({ ...claim, engagement })
    expect(placed && yearOf(placed)).toBe('2022')
  })
})
