export interface FigureColumn {
  label: string
  numeric?: boolean
  /** Set for ids beside labels: they are for programs, so only files have them. */
  isId?: boolean
}

/** The figures behind a chart, for its table view and its CSV file. */
export interface FigureTable {
  /** What the table shows, in a phrase: "Engagements that raise each topic, by quarter". */
  caption: string
  columns: readonly FigureColumn[]
  /** What the table has in place of a missing value; a dash by default. Files leave it empty. */
  missing?: string
  /** One row per line, as long as `columns`; `null` if there is no value. */
  rows: readonly (readonly (string | number | null)[])[]
}

// A spreadsheet runs a cell that begins this way as a formula, wherever its text came from; under
// East Asian settings the full-width forms as well.
const RUNS_AS_FORMULA = /^[=+\-@＝＋－＠\t\r\n]/

/** Tells spreadsheets that the file is UTF-8; Excel otherwise reads it in the system's encoding. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The table as CSV (RFC 4180: comma, CRLF, quotes doubled), headers first, after a UTF-8 byte order
 * mark. Texts that a spreadsheet would run as a formula get a leading apostrophe; numbers are
 * plain, `null` is an empty cell.
 */
export function toCsv({ columns, rows }: Pick<FigureTable, 'columns' | 'rows'>): string {
  const lines = [columns.map(column => column.label), ...rows]
  return BYTE_ORDER_MARK + lines.map(line => `${line.map(csvCell).join(',')}\r\n`).join('')
}

/** The table with a last column `source`, so that rows keep their origin when they are copied. */
export const withSource = <Table extends Pick<FigureTable, 'columns' | 'rows'>>(
  table: Table,
  source: string,
): Table => ({
  ...table,
  columns: [...table.columns, { label: 'source' }],
  rows: table.rows.map(row => [...row, source]),
})

function csvCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = RUNS_AS_FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
