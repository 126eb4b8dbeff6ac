import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placePoints } from '../accounts/pairing.ts'
import { someAccounts } from '../fixtures/accounts.ts'
import { claimsOf, isAgreed, isClaim } from './claims.ts'
import type { OtherReport } from '../record/claim.ts'
import { claimReportOf } from './otherReport.ts'

const STANDING: Record<OtherReport, (side: 'us' | 'cn') => string> = {
  agreed: () => 'both',
  reported: () => 'one',
  'left-out': side => side,
  part: () => 'unknown',
  absent: () => 'unknown',
}

describe(claimReportOf, () => {
  it('says of an agreed point what the standing of its claim says', () => {
    fc.assert(
      fc.property(someAccounts(), accounts => {
        for (const { standing, us, cn } of claimsOf(accounts)) {
          for (const placed of [...us, ...cn].filter(isAgreed)) {
            const otherReport = claimReportOf(placed, accounts)
            expect(otherReport && STANDING[otherReport](placed.side)).toBe(standing)
          }
        }
      }),
    )
  })

  it('has nothing to say exactly where a point claims nothing', () => {
    fc.assert(
      fc.property(someAccounts(), accounts => {
        for (const placed of accounts.flatMap(placePoints)) {
          expect(claimReportOf(placed, accounts) === null).toBe(!isClaim(placed))
        }
      }),
    )
  })
})
