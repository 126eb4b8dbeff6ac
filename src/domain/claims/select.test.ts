import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STANDINGS } from '../record/claim.ts'
import { SIDES } from '../record/engagement.ts'
import { accountOf, placePoints } from '../accounts/pairing.ts'
import { aPoint, someAccounts } from '../fixtures/accounts.ts'
import { anAccount, anEngagement } from '../fixtures/engagement.ts'
import { CLAIM_CHOICES } from './choice.ts'
import { claimReportOf } from './otherReport.ts'
import { listClaims } from './list.ts'
import { reportDifferently, listedClaimReport, selectClaims } from './select.ts'

describe(selectClaims, () => {
  it('takes the claims of engagements that are left, and only ever fewer', () => {
    const filters = fc.record({
      claim: fc.constantFrom(null, ...CLAIM_CHOICES),
      standing: fc.subarray([...STANDINGS]),
      topics: fc.subarray(['taiwan', 'iran']),
    })
    fc.assert(
      fc.property(fc.array(someAccounts(), { maxLength: 5 }), filters, (all, filter) => {
        const file = listClaims(all.map((accounts, index) => ({ id: `e-${index}`, accounts })))
        const engagements = [1, 2, 3].map(index => anEngagement({ id: `e-${index}` }))
        const selected = selectClaims(file, engagements, filter)
        for (const { engagement, claims } of selected) {
          const own = file.find(({ id }) => id === engagement.id)?.claims ?? []
          expect(claims.length).toBeGreaterThan(0)
          expect(claims.every(claim => own.includes(claim))).toBe(true)
        }
        const ids = selected.map(({ engagement }) => engagement.id)
        expect(ids.every(id => engagements.some(one => one.id === id))).toBe(true)
      }),
    )
  })
})

describe(listedClaimReport, () => {
  it('says the same as the accounts themselves', () => {
    fc.assert(
      fc.property(someAccounts(), accounts => {
        const [entry] = listClaims([{ id: 'call', accounts }])
        const recorded = Object.fromEntries(accounts.map(({ side }) => [side, anAccount()]))
        for (const claim of entry?.claims ?? []) {
          for (const side of SIDES) {
            const placed = placePoints(accountOf(accounts, side))
            for (const point of claim[side]) {
              const there = placed[point.index]
              expect(listedClaimReport(claim, side, point, recorded)).toBe(
                there ? claimReportOf(there, accounts) : undefined,
              )
            }
          }
        }
      }),
    )
  })
})

describe(reportDifferently, () => {
  const agreed = { ...aPoint({ speaker: 'both', act: 'agree' }), index: 0 }
  const welcomed = { ...aPoint({ speaker: 'both', act: 'welcome' }), index: 0 }

  it.each([
    [{ us: [agreed], cn: [agreed] }, false],
    [{ us: [agreed], cn: [welcomed] }, true],
    [{ us: [agreed], cn: [welcomed, agreed] }, false],
    [{ us: [agreed], cn: [] }, false],
  ])('%#: %s', (halves, expected) => {
    expect(reportDifferently(halves)).toBe(expected)
  })
})
