import { otherSide, type Engagement, type Side } from '../record/engagement.ts'
import type { Echo } from '../record/claim.ts'
import { isChosen, type ClaimFilter } from './choice.ts'
import type { ClaimPoint, ClaimingEngagement, ListedClaim } from './list.ts'

/** An engagement with those of its claims that are asked for. */
export interface SelectedEngagement {
  engagement: Engagement
  claims: readonly ListedClaim[]
}

/**
 * The claims that pass a filter, by engagement, in the order of the file; engagements without any
 * are left out.
 *
 * @param engagements those that the rest of the filter leaves
 */
export function selectClaims(
  file: readonly ClaimingEngagement[],
  engagements: readonly Engagement[],
  filter: ClaimFilter,
): SelectedEngagement[] {
  const left = new Map(engagements.map(engagement => [engagement.id, engagement]))
  return file.flatMap(({ id, claims }) => {
    const engagement = left.get(id)
    const chosen = engagement ? claims.filter(claim => isChosen(claim, filter)) : []
    return engagement && chosen.length > 0 ? [{ engagement, claims: chosen }] : []
  })
}

/**
 * What the other account has of a point of a listed claim; `null` of a point that makes none.
 *
 * @param accounts those that are recorded of the engagement
 */
export function echoInList(
  claim: ListedClaim,
  side: Side,
  { speaker, act }: Pick<ClaimPoint, 'speaker' | 'act'>,
  accounts: Engagement['accounts'],
): Echo | null {
  const other = otherSide(side)
  if (act !== 'agree' && speaker !== other) return null
  if (claim[other].length === 0) return lackInList(claim, other, accounts)
  return claim[other].some(point => point.act === 'agree') ? 'agreed' : 'reported'
}

/** Why one side's half of a listed claim is empty. */
export function lackInList(
  { standing }: Pick<ListedClaim, 'standing'>,
  side: Side,
  accounts: Engagement['accounts'],
): 'left-out' | 'part' | 'absent' {
  if (standing !== 'unknown') return 'left-out'
  return accounts[side] ? 'part' : 'absent'
}

/** Whether both accounts report the exchange and none of their points agree on who does what. */
export const differ = ({ us, cn }: Pick<ListedClaim, Side>): boolean =>
  us.length > 0 &&
  cn.length > 0 &&
  us.every(left => cn.every(right => left.act !== right.act || left.speaker !== right.speaker))
