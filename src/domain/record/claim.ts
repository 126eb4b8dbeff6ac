/** What a claim is about: something agreed, or what the other side said. */
export const CLAIM_KINDS = ['agreement', 'attribution'] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

/**
 * Who reports a claim. `both`: both accounts call it agreed; `one`: both report the exchange, but
 * only one calls it agreed; `us`, `cn`: only that side's account reports it, and the other one is
 * known in full; `unknown`: the other account is not known in full. For an attribution, `both`
 * means that the other account reports the exchange as well, and `one` does not occur.
 */
export const STANDINGS = ['both', 'one', 'us', 'cn', 'unknown'] as const
export type Standing = (typeof STANDINGS)[number]

/**
 * How the other side's account reports a claim. It calls it agreed as well, or reports the exchange
 * without calling it agreed (`reported`), or leaves it out although it is known in full. Nothing is
 * said if it is known only in `part` or not recorded at all (`absent`).
 */
export const OTHER_REPORTS = ['agreed', 'reported', 'left-out', 'part', 'absent'] as const
export type OtherReport = (typeof OTHER_REPORTS)[number]

/** What every count of claims rests on. */
export interface ClaimOutline {
  kind: ClaimKind
  standing: Standing
  /** Whose account calls it agreed, or tells what the other side said. */
  by: 'us' | 'cn' | 'both'
  /** Topic ids of the exchange, each once. */
  topics: readonly string[]
}
