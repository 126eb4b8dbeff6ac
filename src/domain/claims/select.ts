import { otherSide, type Engagement, type Side } from '../record/engagement.ts'
import type { OtherReport } from '../record/claim.ts'
import { isChosen, type ClaimFilter } from './choice.ts'
import type { ClaimPoint, ClaimingEngagement, ListedClaim } from './list.ts'

/** An engagement with those of its claims that pass a filter. */
export interface SelectedEngagement {
  engagement: Engagement
  claims: readonly ListedClaim[]
}

/**
 * The claims that pass a filter, by engagement and in the order of the file. Engagements without
 * such a claim are left out.
 *
 * @param engagements those that pass the filters for engagements
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
 * How the other account reports a point of a listed claim; `null` if the point makes no claim.
 *
 * @param accounts the recorded accounts of the engagement
 */
export function listedClaimReport(
  claim: ListedClaim,
  side: Side,
  { speaker, act }: Pick<ClaimPoint, 'speaker' | 'act'>,
  accounts: Engagement['accounts'],
): OtherReport | null {
  const other = otherSide(side)
  if (act !== 'agree' && speaker !== other) return null
  if (claim[other].length === 0) return listedMissingReason(claim, other, accounts)
  return claim[other].some(point => point.act === 'agree') ? 'agreed' : 'reported'
}

/** Why one side's column of a listed claim is empty. */
export function listedMissingReason(
  { standing }: Pick<ListedClaim, 'standing'>,
  side: Side,
  accounts: Engagement['accounts'],
): 'left-out' | 'part' | 'absent' {
  if (standing !== 'unknown') return 'left-out'
  return accounts[side] ? 'part' : 'absent'
}

/** Whether both accounts report the exchange, but no two of their points agree on who did what. */
export const reportDifferently = ({ us, cn }: Pick<ListedClaim, Side>): boolean =>
  us.length > 0 &&
  cn.length > 0 &&
  us.every(left => cn.every(right => left.act !== right.act || left.speaker !== right.speaker))
