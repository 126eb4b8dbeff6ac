import type { Day } from '../time/day.ts'
import { SIDES, type Source } from './engagement.ts'

/** The kind of a public event outside the engagements. */
export const CONTEXT_KINDS = ['visit', 'military', 'law', 'trade', 'incident', 'politics'] as const
export type ContextKind = (typeof CONTEXT_KINDS)[number]

/** Who acted: one side, both, or a third party. */
export const CONTEXT_SIDES = [...SIDES, 'both', 'other'] as const
export type ContextSide = (typeof CONTEXT_SIDES)[number]

/** A dated public event outside the engagements that helps readers understand the timeline. */
export interface ContextEvent {
  /** Stable slug, date first. */
  id: string
  date: Day
  /** The last day, if it lasted more than one. */
  endDate?: Day | undefined
  title: string
  text: string
  kind: ContextKind
  /** Topic ids that it bears on. */
  topics: readonly string[]
  side: ContextSide
  sources: readonly Source[]
}
