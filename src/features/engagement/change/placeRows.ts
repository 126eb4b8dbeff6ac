import type { ChangeRow } from '../../../domain/change/rows.ts'

/** A topic's row with its place in the grid. */
export interface PlacedRow {
  row: ChangeRow
  /** Its first line in the grid. Line 0 holds the heads of both accounts. */
  start: number
  /** The first topic of its kind. */
  isFirst: boolean
}

/** Assigns grid lines to the topics, from top to bottom. */
export function placeRows(rows: readonly ChangeRow[]): PlacedRow[] {
  let start = 1
  return rows.map((row, index) => {
    const placed = { row, start, isFirst: rows[index - 1]?.kind !== row.kind }
    start += row.lines.length
    return placed
  })
}
