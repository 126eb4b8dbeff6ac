import type { Side } from '../record/engagement.ts'

/** Where in an engagement a searched text stands. */
export const PASSAGE_FIELDS = [
  'title',
  'summary',
  'point',
  'term',
  'official',
  'place',
  'topic',
] as const
export type PassageField = (typeof PASSAGE_FIELDS)[number]

/** A stretch of text, as offsets in UTF-16 units: from `start` up to, not including, `end`. */
export type Mark = readonly [start: number, end: number]

/** A piece of an engagement in which searched words stand, with the places to mark. */
export interface Passage {
  field: PassageField
  /** Whose account it is from (for a title: the one it was issued under); `null` for ours. */
  side: Side | null
  text: string
  /** In order, apart from one another. */
  marks: readonly Mark[]
}
