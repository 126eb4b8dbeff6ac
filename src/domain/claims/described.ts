import type { ClaimOutline } from '../record/claim.ts'
import type { Account, Side } from '../record/engagement.ts'
import type { PlacedPoint } from '../accounts/pairing.ts'
import { claimsOf } from './claims.ts'
import { claimReportOf } from './otherReport.ts'
import { claimLine, otherReportLine } from './labels.ts'

/** A point of a claim as it is exported. */
export interface DescribedPoint {
  side: Side
  /** Its place in its account, from 1. */
  position: number
  /** Who does what, in the words of the page: "Agreement, according to Beijing". */
  label: string
  /** What the other account has of it: "not in the American account"; `null` for nothing to say. */
  otherAccount: string | null
}

/** A claim in words, as it is exported. */
export interface DescribedClaim extends ClaimOutline {
  points: readonly DescribedPoint[]
}

/** The claims of two accounts with the labels that pages give their points. */
export const describeClaims = (accounts: readonly Account[]): DescribedClaim[] =>
  claimsOf(accounts).map(({ us, cn, ...outline }) => ({
    ...outline,
    points: [...us, ...cn].map(placed => describePoint(placed, accounts)),
  }))

function describePoint(placed: PlacedPoint, accounts: readonly Account[]): DescribedPoint {
  const { side, index, point } = placed
  const otherReport = claimReportOf(placed, accounts)
  return {
    side,
    position: index + 1,
    label: claimLine(point, side, otherReport),
    otherAccount: otherReportLine(point, side, otherReport),
  }
}
