import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placePoints } from '../accounts/pairing.ts'
import { someAccounts } from '../fixtures/accounts.ts'
import { claimsOf, isAgreed, isClaim } from './claims.ts'
import type { Echo } from '../record/claim.ts'
import { echoOf } from './echo.ts'

const STANDING: Record<Echo, (side: 'us' | 'cn') => string> = {
  agreed: () => 'both',
  reported: () => 'one',
  'left-out': side => side,
  part: () => 'unknown',
  absent: () => 'unknown',
}

describe(echoOf, () => {
  it('says of an agreed point what the standing of its claim says', () => {
    fc.assert(
      fc.property(someAccounts(), accounts => {
        for (const { standing, us, cn } of claimsOf(accounts)) {
          for (const placed of [...us, ...cn].filter(isAgreed)) {
            const echo = echoOf(placed, accounts)
            expect(echo && STANDING[echo](placed.side)).toBe(standing)
          }
        }
      }),
    )
  })

  it('has nothing to say exactly where a point claims nothing', () => {
    fc.assert(
      fc.property(someAccounts(), accounts => {
        for (const placed of accounts.flatMap(placePoints)) {
          expect(echoOf(placed, accounts) === null).toBe(!isClaim(placed))
        }
      }),
    )
  })
})
