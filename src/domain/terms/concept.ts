/** The idea behind verbatim terms of both languages and all their variants. */
export interface Concept {
  /** Stable slug. */
  id: string
  /** The English wording. */
  en: string
  /** The Chinese wording. */
  zh: string
  /** Every term in the records that expresses it, verbatim; no other concept has it. */
  terms: readonly string[]
  /** What a reader needs to know to understand it. */
  note?: string | undefined
}
