import type { Echo } from '../record/claim.ts'
import { otherSide, type Account } from '../record/engagement.ts'
import { isKnownInFull } from '../record/known.ts'
import { accountOf, partnersOf, type PlacedPoint } from '../accounts/pairing.ts'
import { isAgreed, isClaim } from './claims.ts'

/** How the other account reports the exchange of a point; `null` for a point that makes no claim. */
export const echoOf = (placed: PlacedPoint, accounts: readonly Account[]): Echo | null =>
  isClaim(placed) ? counterpartOf(placed, accounts) : null

/** How the other account reports the exchange of a point, whether it makes a claim or not. */
export function counterpartOf(placed: PlacedPoint, accounts: readonly Account[]): Echo {
  const partners = partnersOf(placed, accounts)
  if (partners.length > 0) return partners.some(isAgreed) ? 'agreed' : 'reported'
  return lackIn(accountOf(accounts, otherSide(placed.side)))
}

/** Why an account does not report an exchange that the other one does. */
function lackIn(account: Account | undefined): 'left-out' | 'part' | 'absent' {
  if (!account) return 'absent'
  return isKnownInFull(account) ? 'left-out' : 'part'
}
