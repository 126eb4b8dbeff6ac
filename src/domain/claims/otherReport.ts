import type { OtherReport } from '../record/claim.ts'
import { otherSide, type Account } from '../record/engagement.ts'
import { isKnownInFull } from '../record/known.ts'
import { accountOf, partnersOf, type PlacedPoint } from '../accounts/pairing.ts'
import { isAgreed, isClaim } from './claims.ts'

/** How the other account reports the exchange of a claim; `null` if the point makes no claim. */
export const claimReportOf = (
  placed: PlacedPoint,
  accounts: readonly Account[],
): OtherReport | null => (isClaim(placed) ? otherReportOf(placed, accounts) : null)

/** How the other account reports the exchange of any point. */
export function otherReportOf(placed: PlacedPoint, accounts: readonly Account[]): OtherReport {
  const partners = partnersOf(placed, accounts)
  if (partners.length > 0) return partners.some(isAgreed) ? 'agreed' : 'reported'
  return missingReason(accountOf(accounts, otherSide(placed.side)))
}

/** Why an exchange of the other account is missing from this one. */
function missingReason(account: Account | undefined): 'left-out' | 'part' | 'absent' {
  if (!account) return 'absent'
  return isKnownInFull(account) ? 'left-out' : 'part'
}
