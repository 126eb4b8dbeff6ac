import type { Official, Side } from '../../domain/record/engagement.ts'
import type { Comparison } from '../../domain/text/analysis.ts'
import type { TopicLexicon } from '../../domain/text/lexicon.ts'

/** What the engine knows apart from the two texts. */
export interface Knowledge {
  officials: readonly Official[]
  /** Terms of art, as accounts write them. */
  terms: readonly string[]
  lexicon: readonly TopicLexicon[]
  /** Roots of known English words. */
  roots: readonly string[]
}

/** The text of each side. */
export type Words = Readonly<Record<Side, string>>

/** The request to a worker: to compare two texts. */
export interface Task {
  texts: Words
  knowledge: Knowledge
}

/**
 * A worker's answers: any number of progress reports, from 0 to 1, then the comparison, or why there
 * is none.
 */
export type Answer =
  | { kind: 'progress'; done: number }
  | { kind: 'comparison'; comparison: Comparison }
  | { kind: 'failure'; reason: string }
