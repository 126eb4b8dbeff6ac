import type { OtherReport } from '../record/claim.ts'
import type { Said } from '../record/acts.ts'
import type { Side } from '../record/engagement.ts'

/** The part of an engagement in which a searched text occurs. */
export const PASSAGE_FIELDS = [
  'title',
  'summary',
  'point',
  'term',
  'concept',
  'official',
  'place',
  'topic',
] as const
export type PassageField = (typeof PASSAGE_FIELDS)[number]

/** A range of text in UTF-16 offsets: from `start` up to, but not including, `end`. */
export type Mark = readonly [start: number, end: number]

/** What a passage shows of the point that it is from. */
export interface FoundPoint extends Said {
  /** Its place in its account, from 0. */
  index: number
  /** What the other account has of it; `null` of one that makes no claim. */
  otherReport: OtherReport | null
}

/** A passage of an engagement that contains searched words, with the ranges to mark. */
export interface Passage {
  field: PassageField
  /** The account it is from (for a title: the side that issued it); `null` for our own text. */
  side: Side | null
  /** The point that holds it; `null` if it is no part of a point. */
  point: FoundPoint | null
  text: string
  /** In order, without overlap. */
  marks: readonly Mark[]
}
