import type { ClaimOutline } from '../record/claim.ts'
import { otherSide, type Side } from '../record/engagement.ts'
import { divide, totalOf, type Division } from './divide.ts'
import type { ListedClaim } from './list.ts'

/** The numbers for a sentence about many claims. */
export interface ClaimTotals {
  agreements: Division
  /** All agreements. */
  agreed: number
  /** By side: the exchanges in which its account reports the other side's words. */
  attributed: Readonly<Record<Side, number>>
  /** How many of them count as agreements, since something else in them is agreed. */
  attributedInAgreements: Readonly<Record<Side, number>>
}

/** Counts claims for a sentence. */
export function totalsOf(claims: readonly ListedClaim[]): ClaimTotals {
  const agreements = divide(claims.filter(isAgreement))
  const attributed = (side: Side) => claims.filter(claim => attributesWords(claim, side))
  return {
    agreements,
    agreed: totalOf(agreements),
    attributed: { us: attributed('us').length, cn: attributed('cn').length },
    attributedInAgreements: {
      us: attributed('us').filter(isAgreement).length,
      cn: attributed('cn').filter(isAgreement).length,
    },
  }
}

const isAgreement = ({ kind }: ClaimOutline) => kind === 'agreement'

/** Whether a side's account reports the other side's words in a point that is no agreement. */
const attributesWords = (claim: ListedClaim, side: Side): boolean =>
  claim[side].some(({ speaker, act }) => act !== 'agree' && speaker === otherSide(side))
