import type { OtherReport } from '../record/claim.ts'
import type { Account, Side } from '../record/engagement.ts'
import { accountOf, placePoints } from '../accounts/pairing.ts'
import { claimsOf } from './claims.ts'
import { claimReportOf } from './otherReport.ts'
import { groupClaims } from './sums.ts'

/** The claims as shown on an engagement's page, computed at build time to save script bytes. */
export interface ClaimSummary {
  /** Per side and point, what the other account has of it; `null` of a point that claims nothing. */
  otherReports: Readonly<Record<Side, readonly (OtherReport | null)[]>>
  sums: readonly ClaimSum[]
}

/** A sum of the claims of one kind: "Agreed", then its parts. */
export interface ClaimSum {
  title: string
  parts: readonly ClaimSumPart[]
}

/** "2 in the American alone", and the first point of those. */
export interface ClaimSumPart {
  text: string
  side: Side
  /** Its place in its account, from 0. */
  index: number
}

/** Summarizes the claims of one engagement's accounts. */
export function summariseClaims(accounts: readonly Account[]): ClaimSummary {
  const reportsIn = (side: Side) =>
    placePoints(accountOf(accounts, side)).map(placed => claimReportOf(placed, accounts))
  return {
    otherReports: { us: reportsIn('us'), cn: reportsIn('cn') },
    sums: groupClaims(claimsOf(accounts)).map(({ title, parts }) => ({
      title,
      parts: parts.flatMap(({ text, claims: [first] }) => {
        const placed = first?.us[0] ?? first?.cn[0]
        return placed ? [{ text, side: placed.side, index: placed.index }] : []
      }),
    })),
  }
}
