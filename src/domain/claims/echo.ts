import type { Echo } from '../record/claim.ts'
import { otherSide, type Account } from '../record/engagement.ts'
import { isKnownInFull } from '../record/known.ts'
import { accountOf, partnersOf, type PlacedPoint } from '../accounts/pairing.ts'
import { isAgreed, isClaim } from './claims.ts'

/** What the other account has of a point; `null` of one that makes no claim. */
export const echoOf = (placed: PlacedPoint, accounts: readonly Account[]): Echo | null =>
  isClaim(placed) ? counterpartOf(placed, accounts) : null

/** What the other account has of a point, whether it makes a claim or not. */
export function counterpartOf(placed: PlacedPoint, accounts: readonly Account[]): Echo {
  const partners = partnersOf(placed, accounts)
  if (partners.length > 0) return partners.some(isAgreed) ? 'agreed' : 'reported'
  return lackIn(accountOf(accounts, otherSide(placed.side)))
}

/** Why an account has nothing of an exchange that the other one reports. */
function lackIn(account: Account | undefined): 'left-out' | 'part' | 'absent' {
  if (!account) return 'absent'
  return isKnownInFull(account) ? 'left-out' : 'part'
}
