import { STANDING_LABELS } from '../../domain/claims/choiceLabels.ts'
import { divide, shareOf, totalOf, type Division } from '../../domain/claims/divide.ts'
import type { ClaimChoice } from '../../domain/claims/choice.ts'
import { formatShare } from '../../domain/measures/figures.ts'
import { STANDINGS, type ClaimOutline, type Standing } from '../../domain/record/claim.ts'
import { groupBy } from '../../domain/lists.ts'
import { count } from '../../domain/record/labels.ts'
import type { PartFill } from '../../ui/figure/partFill.ts'

/** Claims that are drawn together: all agreements, or all words that accounts tell. */
export interface ClaimSeries<Claim extends ClaimOutline> {
  choice: ClaimChoice
  title: string
  /** What is counted, in a phrase. */
  note: string
  /** One of the claims, and many, in a sentence: "agreement". */
  one: string
  many: string
  claims: readonly Claim[]
}

/** The bars with baselines of their own; those for both accounts share one. */
export const BASELINES: readonly (readonly Standing[])[] = [
  ['both', 'one'],
  ['us'],
  ['cn'],
  ['unknown'],
]

export const STANDING_FILLS: Record<Standing, PartFill> = {
  both: 'soft',
  one: 'rule',
  us: 'us',
  cn: 'cn',
  unknown: 'hatched',
}

/** Of all claims of a series, those of some standings: "211, 52%"; no share of fewer than five. */
export function sharedCount(division: Division, standings: readonly Standing[]): string {
  const number = standings.reduce((sum, standing) => sum + division[standing], 0)
  const share = shareOf(number, totalOf(division))
  return share === null ? String(number) : `${number}, ${formatShare(share)}`
}

const WHERE: Record<Standing, string> = {
  both: 'in both accounts',
  one: 'in both accounts, called agreed in one',
  us: 'in the American account alone, though the Chinese is known in full',
  cn: 'in the Chinese account alone, though the American is known in full',
  unknown: 'where the other account is missing or not known in full',
}

/** "2023: 47 agreements in both accounts, 32 of them called agreed by both." */
export function standingSentence(
  of: string,
  { choice, one, many }: Pick<ClaimSeries<ClaimOutline>, 'choice' | 'one' | 'many'>,
  division: Division,
  standings: readonly Standing[],
): string {
  const number = standings.reduce((sum, standing) => sum + division[standing], 0)
  const [first = 'both'] = standings
  const among =
    choice === 'agreement' && standings.length > 1 && number > 0
      ? `, ${division.both === 0 ? 'none' : division.both} of them called agreed by both`
      : ''
  const where =
    choice === 'agreement' && first === 'both' && standings.length === 1
      ? 'in both accounts, called agreed by both'
      : WHERE[first]
  return `${of}: ${count(number, one, many)} ${where}${among}.`
}

/** Divisions of a series by a key, in the order of the keys. */
export const divisionsOf = <Claim extends ClaimOutline>(
  claims: readonly Claim[],
  keys: readonly string[],
  keyOf: (claim: Claim) => string,
): Division[] => {
  const groups = groupBy(claims, keyOf)
  return keys.map(key => divide(groups.get(key) ?? []))
}

/** Heads of the columns of a table, a standing each. */
export const STANDING_COLUMNS = STANDINGS.map(standing => ({
  label: STANDING_LABELS[standing],
  numeric: true,
}))
