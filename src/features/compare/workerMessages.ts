import type { Official, Side } from '../../domain/record/engagement.ts'
import type { Comparison } from '../../domain/text/analysis.ts'
import type { TopicLexicon } from '../../domain/text/lexicon.ts'

/** What the engine knows apart from the two texts. */
export interface Knowledge {
  officials: readonly Official[]
  /** Terms of art, as accounts write them. */
  terms: readonly string[]
  lexicon: readonly TopicLexicon[]
}

/** The request to a worker: to compare two texts. */
export interface Task {
  texts: Readonly<Record<Side, string>>
  knowledge: Knowledge
}

/** A worker's answers: any number of progress reports, from 0 to 1, then the comparison. */
export type Answer =
  | { kind: 'progress'; done: number }
  | { kind: 'comparison'; comparison: Comparison }
