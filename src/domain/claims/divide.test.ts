import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLAIM_KINDS, STANDINGS, type ClaimOutline } from '../record/claim.ts'
import { someAccounts } from '../fixtures/accounts.ts'
import { CLAIM_CHOICES, isChosen, type ClaimFilter } from './choice.ts'
import { claimsOf } from './claims.ts'
import { divide, divideBy, shareOf, totalOf } from './divide.ts'

const someClaims = (): fc.Arbitrary<ClaimOutline[]> =>
  fc.array(someAccounts(), { maxLength: 8 }).map(all => all.flatMap(claimsOf))

const filters: fc.Arbitrary<ClaimFilter> = fc.record({
  claim: fc.constantFrom(null, ...CLAIM_CHOICES),
  standing: fc.subarray([...STANDINGS]),
  topics: fc.subarray(['taiwan', 'iran']),
})

const topicsOf = ({ topics }: ClaimOutline) => topics

describe(divide, () => {
  it('puts every claim into one part', () => {
    fc.assert(
      fc.property(someClaims(), claims => {
        expect(totalOf(divide(claims))).toBe(claims.length)
        const parts = STANDINGS.map(standing => divide(claims)[standing])
        expect(parts).toEqual(
          STANDINGS.map(standing => claims.filter(claim => claim.standing === standing).length),
        )
      }),
    )
  })
})

describe(divideBy, () => {
  it('counts a claim once for each of its topics, in whatever order', () => {
    fc.assert(
      fc.property(someClaims(), claims => {
        const divided = divideBy(claims, topicsOf)
        expect(divideBy(claims.toReversed(), topicsOf)).toEqual(divided)
        for (const { key, total, division } of divided) {
          expect(total).toBe(claims.filter(({ topics }) => topics.includes(key)).length)
          expect(totalOf(division)).toBe(total)
        }
        const totals = divided.map(({ total }) => total)
        expect(totals).toEqual(totals.toSorted((a, b) => b - a))
      }),
    )
  })
})

describe(isChosen, () => {
  it('only ever takes away, more with each filter', () => {
    fc.assert(
      fc.property(someClaims(), filters, (claims, filter) => {
        const chosen = claims.filter(claim => isChosen(claim, filter))
        for (const open of [{ claim: null }, { standing: [] }, { topics: [] }]) {
          const more = new Set(claims.filter(claim => isChosen(claim, { ...filter, ...open })))
          expect(chosen.every(claim => more.has(claim))).toBe(true)
        }
      }),
    )
  })

  it('divides all claims among the kinds', () => {
    fc.assert(
      fc.property(someClaims(), claims => {
        const of = (claim: ClaimFilter['claim']) =>
          claims.filter(one => isChosen(one, { claim, standing: [], topics: [] })).length
        expect(CLAIM_KINDS.map(of).reduce((sum, one) => sum + one)).toBe(of(null))
        expect(of('attribution.cn')).toBeLessThanOrEqual(of('attribution'))
      }),
    )
  })
})

describe(shareOf, () => {
  it.each([
    [2, 4, null],
    [1, 5, 0.2],
    [0, 0, null],
  ])('%i of %i: %s', (part, total, expected) => {
    expect(shareOf(part, total)).toBe(expected)
  })
})
