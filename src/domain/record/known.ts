import type { AccountForm, Coverage } from './engagement.ts'

/** What decides whether an account is known in full; a summary of an account has no form. */
export interface KnownBy {
  coverage: Coverage
  form?: AccountForm | undefined
}

/**
 * Whether gaps in an account may be taken for silence: its whole text was read, and it was written
 * as an account. Spoken words were not, so what they leave out is no silence.
 */
export const isKnownInFull = ({ coverage, form }: KnownBy): boolean =>
  coverage === 'full' && form !== 'remarks'

/** The coverage under which an account is counted: spoken words count as partial. */
export const countedCoverage = (account: KnownBy): Coverage =>
  account.coverage === 'full' && !isKnownInFull(account) ? 'partial' : account.coverage
