import type { ClaimOutline } from '../record/claim.ts'
import { otherSide, type Engagement, type Official } from '../record/engagement.ts'
import { principalsOf } from '../record/officials.ts'

/** A claim with its engagement. */
export interface PlacedClaim extends ClaimOutline {
  engagement: Engagement
}

/** All claims of engagements, each with its own. */
export const placeClaims = <Claim extends ClaimOutline>(
  all: readonly { engagement: Engagement; claims: readonly Claim[] }[],
): (Claim & PlacedClaim)[] =>
  all.flatMap(({ engagement, claims }) => claims.map(claim => ({ ...claim, engagement })))

/** "2023" */
export const yearOf = ({ engagement }: PlacedClaim): string => engagement.date.slice(0, 4)

/**
 * The ids of the officials whom a claim is about: the principals of the engagement; for an
 * attribution, those of the side to which the words are attributed.
 */
export function claimedOfficials(
  { kind, by, engagement }: PlacedClaim,
  officials: ReadonlyMap<string, Official>,
): string[] {
  const speaking = kind === 'agreement' || by === 'both' ? null : otherSide(by)
  const sides = speaking ? [speaking] : ['us', 'cn']
  return sides.flatMap(side => {
    const ours = engagement.participants.filter(
      ({ official }) => officials.get(official)?.side === side,
    )
    return principalsOf(ours).map(({ official }) => official)
  })
}
