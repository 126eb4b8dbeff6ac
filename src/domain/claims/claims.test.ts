import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Account, AccountForm, Point } from '../record/engagement.ts'
import { aPoint, anAccountOf, someAccounts, turnSides } from '../fixtures/accounts.ts'
import { claimsOf, exchangesIn, isClaim, type Claim } from './claims.ts'

const agreed = (match?: string, topic = 'iran') =>
  aPoint({ speaker: 'both', act: 'agree', match, topics: [topic] })
const stated = (match?: string, topic = 'iran') =>
  aPoint({ speaker: 'both', act: 'discuss', match, topics: [topic] })
const toldByBeijing = (match?: string) => aPoint({ speaker: 'us', act: 'urge', match })

const accounts = (us: Point[], cn: Point[] | null, of: Partial<Account> = {}): Account[] => [
  anAccountOf('us', us),
  ...(cn ? [anAccountOf('cn', cn, of)] : []),
]

/** "agreement both by cn: us-0 | cn-1 cn-2" */
const show = ({ kind, standing, by, us, cn }: Claim) =>
  `${kind} ${standing} by ${by}: ${us.map(({ index }) => `us-${index} `).join('')}|${cn
    .map(({ index }) => ` cn-${index}`)
    .join('')}`

const keyOf = ({ kind, standing, topics }: Claim) => [kind, standing, ...topics.toSorted()].join()

describe(claimsOf, () => {
  it.each<[string, Account[], string[]]>([
    [
      'both call it agreed',
      accounts([agreed('a')], [stated(), agreed('a')]),
      ['agreement both by both: us-0 | cn-1'],
    ],
    [
      'one calls it agreed',
      accounts([stated('a')], [agreed('a')]),
      ['agreement one by cn: us-0 | cn-0'],
    ],
    ['only one has it', accounts([agreed()], [stated()]), ['agreement us by us: us-0 |']],
    [
      'the other is known in part',
      accounts([agreed()], [stated()], { coverage: 'partial' }),
      ['agreement unknown by us: us-0 |'],
    ],
    [
      'the other is spoken words',
      accounts([agreed()], [stated()], { form: 'remarks' satisfies AccountForm }),
      ['agreement unknown by us: us-0 |'],
    ],
    ['the other is missing', accounts([agreed()], null), ['agreement unknown by us: us-0 |']],
    [
      'many points are one exchange',
      accounts([stated('a'), stated('a')], [agreed('a'), agreed('a')]),
      ['agreement one by cn: us-0 us-1 | cn-0 cn-1'],
    ],
    [
      'a letter that the other account lacks binds nothing',
      accounts([agreed('a'), agreed('a')], [stated('b')]),
      ['agreement us by us: us-0 |', 'agreement us by us: us-1 |'],
    ],
    [
      'words are told that the other account has, too',
      accounts([stated('a')], [toldByBeijing('a')]),
      ['attribution both by cn: us-0 | cn-0'],
    ],
    [
      'words are told alone',
      accounts([stated()], [toldByBeijing()]),
      ['attribution cn by cn: | cn-0'],
    ],
    [
      'agreement wins over attribution',
      accounts([agreed('a')], [toldByBeijing('a')]),
      ['agreement one by us: us-0 | cn-0'],
    ],
    [
      'both tell the other’s words',
      accounts([aPoint({ speaker: 'cn', match: 'a' })], [toldByBeijing('a')]),
      ['attribution both by both: us-0 | cn-0'],
    ],
    ['nothing is claimed', accounts([stated('a')], [aPoint({ speaker: 'cn', match: 'a' })]), []],
  ])('%s', (_case, both, expected) => {
    expect(claimsOf(both).map(show)).toEqual(expected)
  })

  it('takes the topics of all points of the exchange', () => {
    const [claim] = claimsOf(accounts([agreed('a', 'trade')], [stated('a', 'energy')]))
    expect(claim?.topics).toEqual(['trade', 'energy'])
  })

  it('holds every point that makes a claim once, whatever the accounts', () => {
    fc.assert(
      fc.property(someAccounts(), both => {
        const claims = claimsOf(both)
        const held = claims.flatMap(({ us, cn }) => [...us, ...cn])
        expect(new Set(held.map(({ side, index }) => side + index)).size).toBe(held.length)
        const claiming = exchangesIn(both)
          .flatMap(({ us, cn }) => [...us, ...cn])
          .filter(isClaim)
        expect(held.filter(isClaim)).toHaveLength(claiming.length)
      }),
    )
  })

  it('swaps “us” and “cn” with the sides, and nothing else', () => {
    const swapped = { both: 'both', one: 'one', us: 'cn', cn: 'us', unknown: 'unknown' } as const
    fc.assert(
      fc.property(someAccounts(), both => {
        const turned = claimsOf(turnSides(both))
        expect(turned.map(claim => keyOf(claim)).toSorted()).toEqual(
          claimsOf(both)
            .map(claim => keyOf({ ...claim, standing: swapped[claim.standing] }))
            .toSorted(),
        )
      }),
    )
  })

  it('does not depend on which account comes first', () => {
    fc.assert(
      fc.property(someAccounts(), both => {
        expect(claimsOf(both.toReversed())).toEqual(claimsOf(both))
      }),
    )
  })

  it('never calls one-sided what both report, nor the other way round', () => {
    fc.assert(
      fc.property(someAccounts(), both => {
        for (const { standing, kind, us, cn } of claimsOf(both)) {
          const inBoth = us.length > 0 && cn.length > 0
          expect(standing === 'both' || standing === 'one').toBe(inBoth)
          expect(standing !== 'us' || us.length > 0).toBe(true)
          expect(standing !== 'cn' || cn.length > 0).toBe(true)
          expect(standing === 'one' && kind === 'attribution').toBe(false)
        }
      }),
    )
  })
})
