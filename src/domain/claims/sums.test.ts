import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimOutline, Standing } from '../record/claim.ts'
import { someAccounts } from '../fixtures/accounts.ts'
import { claimsOf } from './claims.ts'
import { groupClaims } from './sums.ts'

const agreed = (...standings: Standing[]): ClaimOutline[] =>
  standings.map(standing => ({ kind: 'agreement', standing, by: 'us', topics: [] }))
const told = (by: 'us' | 'cn', standing: Standing): ClaimOutline => ({
  kind: 'attribution',
  standing,
  by,
  topics: [],
})

const show = (claims: readonly ClaimOutline[]) =>
  groupClaims(claims).map(
    ({ title, parts }) => `${title}: ${parts.map(one => one.text).join('; ')}`,
  )

describe(groupClaims, () => {
  it.each<[ClaimOutline[], string[]]>([
    [[], []],
    [agreed('us', 'both', 'both'), ['Agreed: 2 in both accounts; 1 in the American alone']],
    [agreed('one', 'both'), ['Agreed: 2 in both accounts, 1 of them called agreed by both']],
    [agreed('one'), ['Agreed: 1 in both accounts, none of them called agreed by both']],
    [
      [told('us', 'unknown'), told('cn', 'cn'), ...agreed('cn')],
      [
        'Agreed: 1 in the Chinese alone',
        'Washington’s words: 1 in the Chinese alone',
        'Beijing’s words: 1 where the other account is not known',
      ],
    ],
  ])('%j', (claims, expected) => {
    expect(show(claims)).toEqual(expected)
  })

  it('holds every claim once, in its group and in its part', () => {
    fc.assert(
      fc.property(someAccounts(), accounts => {
        const claims = claimsOf(accounts)
        const groups = groupClaims(claims)
        expect(new Set(groups.flatMap(group => group.claims))).toEqual(new Set(claims))
        expect(groups.flatMap(group => group.claims)).toHaveLength(claims.length)
        for (const group of groups) {
          expect(group.parts.flatMap(part => part.claims)).toEqual(group.claims)
        }
      }),
    )
  })
})
