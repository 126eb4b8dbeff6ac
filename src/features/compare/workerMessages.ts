import type { Official, Side } from '../../domain/record/engagement.ts'
import type { Comparison } from '../../domain/text/analysis.ts'
import type { TopicLexicon } from '../../domain/text/lexicon.ts'

/** What the engine knows besides the two texts. */
export interface Knowledge {
  officials: readonly Official[]
  /** Terms of art, as accounts write them. */
  terms: readonly string[]
  lexicon: readonly TopicLexicon[]
}

/** What a worker is asked: to compare two texts. */
export interface Task {
  texts: Readonly<Record<Side, string>>
  knowledge: Knowledge
}

/** What a worker answers: any number of times how far it is, from 0 to 1, then the comparison. */
export type Answer =
  | { kind: 'progress'; done: number }
  | { kind: 'comparison'; comparison: Comparison }
