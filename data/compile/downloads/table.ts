import { wordsOf } from '../../../src/domain/codebook/vocabularies.ts'
import type { FieldText } from '../../../src/domain/codebook/fields.ts'

/** What a column holds, in the types of Frictionless Table Schema. */
export type ColumnType = 'string' | 'date' | 'yearmonth' | 'integer' | 'boolean'

/** A value of a row; `null` where the record has nothing. */
export type Cell = string | number | boolean | null | undefined

export interface Column {
  name: string
  type: ColumnType
  description: string
  /** The words it may hold. */
  values?: readonly string[]
  /** False where cells may be empty. */
  required: boolean
}

/** Columns of a table whose values are the key of another table's row. */
export interface ForeignKey {
  columns: readonly string[]
  table: string
  /** Columns of the other table, in the same order. */
  of: readonly string[]
}

/** One table of the dataset: a CSV file, and a resource of the data package. */
export interface Table {
  /** Of the file, without its ending: "engagements". */
  name: string
  title: string
  /** What one row is. */
  description: string
  columns: readonly Column[]
  /** Names of the columns that tell rows apart. */
  key: readonly string[]
  foreignKeys: readonly ForeignKey[]
  rows: readonly (readonly Cell[])[]
}

/** A column of a field of the codebook, which says what it holds and which words it takes. */
export function column(
  name: string,
  { text, vocabulary }: FieldText,
  type: ColumnType = 'string',
  required = true,
): Column {
  const values = vocabulary && wordsOf(vocabulary)
  return { name, type, description: text, required, ...(values && { values }) }
}

/** A column that may be empty. */
export const optional = (name: string, text: FieldText, type: ColumnType = 'string'): Column =>
  column(name, text, type, false)

/** A key of one column. */
export const refersTo = (name: string, table: string, of = 'id'): ForeignKey => ({
  columns: [name],
  table,
  of: [of],
})
