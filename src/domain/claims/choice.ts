import { CLAIM_KINDS, type ClaimOutline, type Standing } from '../record/claim.ts'

/**
 * The claims that a reader asks for, as an address names them: all of one kind, or attributions
 * that one side's accounts make.
 */
export const CLAIM_CHOICES = [...CLAIM_KINDS, 'attribution.cn', 'attribution.us'] as const
export type ClaimChoice = (typeof CLAIM_CHOICES)[number]

/** A filter of claims; `null` and empty lists do not restrict. */
export interface ClaimFilter {
  claim: ClaimChoice | null
  standing: readonly Standing[]
  /** Topic ids, one of which the exchange must be about. */
  topics: readonly string[]
}

/** Whether a claim passes the filter. */
export function isChosen(outline: ClaimOutline, { claim, standing, topics }: ClaimFilter): boolean {
  return (
    (claim === null || isOfChoice(outline, claim)) &&
    (standing.length === 0 || standing.includes(outline.standing)) &&
    (topics.length === 0 || topics.some(topic => outline.topics.includes(topic)))
  )
}

/** True for a claim of the kind, and by the account, of a choice. */
export const isOfChoice = ({ kind, by }: ClaimOutline, choice: ClaimChoice): boolean =>
  choice === kind ||
  (kind === 'attribution' &&
    (choice === 'attribution.cn' || choice === 'attribution.us') &&
    (by === 'both' || choice === `attribution.${by}`))
