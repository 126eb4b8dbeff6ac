import type { Table } from './stage.ts'

const LONGEST_CELL = 76

/** A table as plain text, its columns aligned. */
export function formatTable({ title, columns, rows }: Table): string {
  const cells = [columns, ...rows].map(row => row.map(show))
  const widths = columns.map((_, column) => Math.max(...cells.map(row => row[column]?.length ?? 0)))
  const isNumber = columns.map((_, column) => rows.every(row => typeof row[column] === 'number'))
  const lines = cells.map(row =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return isNumber[column] ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd(),
  )
  return [title, ...lines].join('\n')
}

function show(value: string | number): string {
  if (typeof value === 'string') {
    return value.length > LONGEST_CELL ? `${value.slice(0, LONGEST_CELL - 1)}…` : value
  }
  return Number.isInteger(value) ? String(value) : value.toFixed(3)
}
