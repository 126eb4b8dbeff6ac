import type { Claim } from '../../domain/claims/claims.ts'
import type { EngagementRecord } from '../../domain/record/engagement.ts'
import {
  accountOf,
  partnersOf,
  placePoints,
  type PlacedPoint,
} from '../../domain/accounts/pairing.ts'
import type { PointPlace } from '../../accounts/pointId.ts'

/** Lets through the points that are shown. */
export type IsShown = (placed: PlacedPoint) => boolean

/** The points of claims, with those of the other account on the same exchanges. */
export function pointsOfClaims(claims: readonly Claim[]): IsShown {
  const points = new Set(claims.flatMap(({ us, cn }) => [...us, ...cn].map(one => one.point)))
  return ({ point }) => points.has(point)
}

/** One point, with those of the other account on the same exchange. */
export function pointWithPartners(
  { accounts }: Pick<EngagementRecord, 'accounts'>,
  { side, index }: PointPlace,
): IsShown {
  const placed = placePoints(accountOf(accounts, side))[index]
  const points = placed ? [placed, ...partnersOf(placed, accounts)].map(one => one.point) : []
  return ({ point }) => points.includes(point)
}
