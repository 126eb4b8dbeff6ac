import type { AccountForm, Coverage } from './engagement.ts'

/** What tells whether an account is known in full; a summary of one has no form any more. */
export interface KnownBy {
  coverage: Coverage
  form?: AccountForm | undefined
}

/**
 * True for an account on whose gaps something rests: its whole text was seen, and it was written
 * as an account. Spoken words never were, so what they leave out is no silence.
 */
export const isKnownInFull = ({ coverage, form }: KnownBy): boolean =>
  coverage === 'full' && form !== 'remarks'

/** The coverage under which an account is counted: spoken words count as a part of one. */
export const countedCoverage = (account: KnownBy): Coverage =>
  account.coverage === 'full' && !isKnownInFull(account) ? 'partial' : account.coverage
