import { STANDINGS, type Standing } from '../record/claim.ts'
import type { Division } from './divide.ts'

/** A number of agreements and what is true of them, to follow the number in a sentence. */
export interface StandingClause {
  standing: Standing
  number: number
  /** "that stand in the American account alone, although the Chinese is known in full" */
  clause: string
}

const CLAUSES: Readonly<Record<Standing, (isOne: boolean) => string>> = {
  both: isOne => `that ${isOne ? 'is' : 'are'} called agreed by both accounts`,
  one: () => 'that both accounts report and only one calls agreed',
  us: isOne =>
    `that ${isOne ? 'stands' : 'stand'} in the American account alone, although the Chinese is known in full`,
  cn: isOne =>
    `that ${isOne ? 'stands' : 'stand'} in the Chinese account alone, although the American is known in full`,
  unknown: () => 'for which the other account is missing or not known in full',
}

/**
 * What to say of agreements under a filter by standing: of the standings that it leaves out nothing,
 * since they are not none.
 *
 * @param asked the standings that pass the filter
 */
export const standingClauses = (
  agreements: Division,
  asked: readonly Standing[],
): StandingClause[] =>
  STANDINGS.filter(standing => asked.includes(standing)).map(standing => ({
    standing,
    number: agreements[standing],
    clause: CLAUSES[standing](agreements[standing] === 1),
  }))

/**
 * Whose accounts can report the other side's words in claims of these standings: what is in one
 * account alone is not in the other.
 *
 * @param asked the standings that pass the filter; all if there are none
 */
export const tellersIn = (asked: readonly Standing[]) => ({
  us: asked.length === 0 || asked.some(standing => standing !== 'cn'),
  cn: asked.length === 0 || asked.some(standing => standing !== 'us'),
})
