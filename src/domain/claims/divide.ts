import { STANDINGS, type ClaimOutline, type Standing } from '../record/claim.ts'
import { groupBy } from '../lists.ts'

/** How many claims there are, by standing. */
export type Division = Readonly<Record<Standing, number>>

/** With fewer claims than this a share says nothing. */
export const FEWEST_CLAIMS = 5

/** Counts claims by who reports them; each counts once. */
export function divide(claims: readonly Pick<ClaimOutline, 'standing'>[]): Division {
  const division = { both: 0, one: 0, us: 0, cn: 0, unknown: 0 }
  for (const { standing } of claims) division[standing]++
  return division
}

/** All claims of a division. */
export const totalOf = (division: Division): number =>
  STANDINGS.reduce((sum, standing) => sum + division[standing], 0)

/** A share of claims; `null` where there are too few for one to mean anything. */
export const shareOf = (part: number, total: number): number | null =>
  total < FEWEST_CLAIMS ? null : part / total

/** The claims of one key: a topic, a year, an official. */
export interface Divided<Key> {
  key: Key
  division: Division
  total: number
}

/**
 * Divides claims by a key, those with most claims first, then in the order of the keys' names. A
 * claim counts once for each of its keys.
 *
 * @param keysOf of a claim: its topics, its year, those who led the engagement
 */
export function divideBy<Claim extends Pick<ClaimOutline, 'standing'>, Key extends string>(
  claims: readonly Claim[],
  keysOf: (claim: Claim) => readonly Key[],
): Divided<Key>[] {
  const keyed = claims.flatMap(claim => [...new Set(keysOf(claim))].map(key => ({ key, claim })))
  return [...groupBy(keyed, ({ key }) => key)]
    .map(([key, own]) => ({
      key,
      division: divide(own.map(({ claim }) => claim)),
      total: own.length,
    }))
    .toSorted((a, b) => b.total - a.total || (a.key < b.key ? -1 : 1))
}
