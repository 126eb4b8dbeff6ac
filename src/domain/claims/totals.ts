import type { ClaimOutline } from '../record/claim.ts'
import { otherSide, type Side } from '../record/engagement.ts'
import { divide, totalOf, type Division } from './divide.ts'
import type { ListedClaim } from './list.ts'

/** The numbers in a sentence about many claims. */
export interface ClaimTotals {
  agreements: Division
  /** All agreements. */
  agreed: number
  /** By whose accounts: exchanges in which they tell the other side's words. */
  told: Readonly<Record<Side, number>>
  /** How many of those are counted as agreements, since something else in them is agreed. */
  toldInAgreements: Readonly<Record<Side, number>>
}

/** Counts claims for a sentence. */
export function totalsOf(claims: readonly ListedClaim[]): ClaimTotals {
  const agreements = divide(claims.filter(isAgreement))
  const told = (side: Side) => claims.filter(claim => tellsWordsIn(claim, side))
  return {
    agreements,
    agreed: totalOf(agreements),
    told: { us: told('us').length, cn: told('cn').length },
    toldInAgreements: {
      us: told('us').filter(isAgreement).length,
      cn: told('cn').filter(isAgreement).length,
    },
  }
}

const isAgreement = ({ kind }: ClaimOutline) => kind === 'agreement'

/** Whether one side's account tells the other side's words in a point that agrees on nothing. */
const tellsWordsIn = (claim: ListedClaim, side: Side): boolean =>
  claim[side].some(({ speaker, act }) => act !== 'agree' && speaker === otherSide(side))
