import type { ClaimOutline } from '../record/claim.ts'
import type { EngagementRecord, Point } from '../record/engagement.ts'
import type { PlacedPoint } from '../accounts/pairing.ts'
import { claimsOf } from './claims.ts'

/** What a list of claims shows of a point. */
export interface ClaimPoint extends Pick<Point, 'text' | 'speaker' | 'act' | 'topics' | 'terms'> {
  /** Its place in its account, from 0. */
  index: number
}

/** A claim with the points that make it and those of the other account on the same exchange. */
export interface ListedClaim extends ClaimOutline {
  us: readonly ClaimPoint[]
  cn: readonly ClaimPoint[]
}

/** An engagement in whose accounts something is claimed. */
export interface ClaimingEngagement {
  /** Engagement id. */
  id: string
  /** In the order of `claimsOf`. */
  claims: readonly ListedClaim[]
}

/** All claims of the records, without the engagements of which nothing is claimed. */
export const listClaims = (
  records: readonly Pick<EngagementRecord, 'id' | 'accounts'>[],
): ClaimingEngagement[] =>
  records.flatMap(({ id, accounts }) => {
    const claims = claimsOf(accounts).map(claim => ({
      ...claim,
      us: claim.us.map(listed),
      cn: claim.cn.map(listed),
    }))
    return claims.length > 0 ? [{ id, claims }] : []
  })

const listed = ({ index, point: { text, speaker, act, topics, terms } }: PlacedPoint) => ({
  index,
  text,
  speaker,
  act,
  topics,
  ...(terms && { terms }),
})
