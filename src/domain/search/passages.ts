import type { Side } from '../record/engagement.ts'

/** The part of an engagement in which a searched text occurs. */
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

/** A range of text in UTF-16 offsets: from `start` up to, but not including, `end`. */
export type Mark = readonly [start: number, end: number]

/** A passage of an engagement that contains searched words, with the ranges to mark. */
export interface Passage {
  field: PassageField
  /** The account it is from (for a title: the side that issued it); `null` for our own text. */
  side: Side | null
  text: string
  /** In order, without overlap. */
  marks: readonly Mark[]
}
