import type { Side } from './engagement.ts'

/**
 * Who must sit across the table on a line of contact: posts of each side by their titles in the
 * list of officials. A side that is left out may be anybody.
 */
export type LineEnds = { readonly [S in Side]?: readonly string[] | undefined }

/** A line of contact: the two offices that talk, whoever holds them. */
export interface ContactLine {
  id: string
  /** Ids that it had before. */
  formerIds?: readonly string[] | undefined
  label: string
  /** The offices in words: "The presidents of both countries". */
  offices: string
  /** Other names that the palette finds it by. */
  aliases: readonly string[]
  /** A contact has the ends of any one of these. */
  ends: readonly LineEnds[]
}
