import type { ChangeRow } from '../../../domain/change/rows.ts'

/** A topic's row with its place in the grid. */
export interface PlacedRow {
  row: ChangeRow
  /** Its first line in the grid; line 0 holds what stands above both accounts. */
  start: number
  /** The first topic of its fate. */
  isFirst: boolean
}

/** Numbers the lines of all topics, top to bottom. */
export function placeRows(rows: readonly ChangeRow[]): PlacedRow[] {
  let start = 1
  return rows.map((row, index) => {
    const placed = { row, start, isFirst: rows[index - 1]?.fate !== row.fate }
    start += row.lines.length
    return placed
  })
}
