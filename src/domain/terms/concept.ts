/** What verbatim terms of both languages and all their variants stand for. */
export interface Concept {
  /** Stable slug. */
  id: string
  /** The wording in English. */
  en: string
  /** The wording in Chinese. */
  zh: string
  /** Every term of the records that stands for it, to the letter; no other concept has it. */
  terms: readonly string[]
  /** What a reader needs to know to understand it. */
  note?: string | undefined
}
