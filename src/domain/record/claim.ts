/** What a claim is about: something agreed, or what the other side said. */
export const CLAIM_KINDS = ['agreement', 'attribution'] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

/**
 * Who reports a claim. An agreement stands in `both` accounts as agreed; or both report the
 * exchange and `one` calls it agreed; or it stands in the account of `us` or `cn` alone, the other
 * being known in full; or the other is not known well enough to tell. Of an attribution `both`
 * means that the other account has it too, and there is no `one`.
 */
export const STANDINGS = ['both', 'one', 'us', 'cn', 'unknown'] as const
export type Standing = (typeof STANDINGS)[number]

/**
 * What the other side's account has of a claim: calls it agreed as well; reports the exchange
 * without calling it so; leaves it out, being known in full; is known only in `part`; or is not
 * recorded at all (`absent`).
 */
export const ECHOES = ['agreed', 'reported', 'left-out', 'part', 'absent'] as const
export type Echo = (typeof ECHOES)[number]

/** What every count of claims rests on. */
export interface ClaimOutline {
  kind: ClaimKind
  standing: Standing
  /** Whose account calls it agreed, or tells what the other side said. */
  by: 'us' | 'cn' | 'both'
  /** Topic ids of the exchange, each once. */
  topics: readonly string[]
}
