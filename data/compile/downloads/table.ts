import { wordsOf } from '../../../src/domain/codebook/vocabularies.ts'
import type { FieldText } from '../../../src/domain/codebook/fields.ts'

/** The types of columns, as in Frictionless Table Schema. */
export type ColumnType = 'string' | 'date' | 'yearmonth' | 'integer' | 'boolean'

/** A value in a row; `null` if the record has none. */
export type Cell = string | number | boolean | null | undefined

export interface Column {
  name: string
  type: ColumnType
  description: string
  /** The values allowed. */
  values?: readonly string[]
  /** False if cells may be empty. */
  required: boolean
}

/** Columns whose values are the key of a row in another table: a foreign key. */
export interface ForeignKey {
  columns: readonly string[]
  table: string
  /** The referenced columns, in the same order. */
  of: readonly string[]
}

/** One table of the dataset: a CSV file, and a resource of the data package. */
export interface Table {
  /** The file name without extension: "engagements". */
  name: string
  title: string
  /** What one row is. */
  description: string
  columns: readonly Column[]
  /** The columns of the primary key. */
  key: readonly string[]
  foreignKeys: readonly ForeignKey[]
  rows: readonly (readonly Cell[])[]
}

/** A column for a field of the codebook, which supplies its description and vocabulary. */
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

/** A foreign key of one column. */
export const refersTo = (name: string, table: string, of = 'id'): ForeignKey => ({
  columns: [name],
  table,
  of: [of],
})
