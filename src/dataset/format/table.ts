import { FormFault, mapValues, type Form, type Shape } from './form.ts'

/** The position of a cell in its table, for forms that depend on other cells. */
export interface Place<Row, Parent> {
  /** The column: "engagements.us.day". */
  column: string
  at: number
  row: Row
  /** When reading, rows hold the values of the columns read so far. */
  rows: readonly Row[]
  /** The object of which the table is a field. */
  parent: Parent
}

/** A single value in every row, or several. */
interface Column<Row, Parent> {
  shape: Shape
  write: (rows: readonly Row[], parent: Parent) => unknown
  /** Adds the column's values to the rows. */
  fill: (rows: readonly Row[], json: unknown, parent: Parent, path: string) => void
}

type Columns<Row, Parent> = Readonly<Record<string, Column<Row, Parent>>>

/**
 * Rows encoded as columns, which compress to less than half the size of rows, since like values are
 * next to each other.
 *
 * @param name the name of the field that holds the table
 * @param empty a row before anything has been read
 */
export function table<Row, Parent>(
  name: string,
  empty: () => Row,
  columns: Columns<Row, Parent>,
): Form<readonly Row[], Parent> {
  const { shape, write, fill } = group(columns)
  return {
    shape,
    write,
    read: (json, parent) => {
      const [first] = Object.values(json as Record<string, unknown[]>)
      const rows = Array.from({ length: first?.length ?? 0 }, empty)
      fill(rows, json, parent, name)
      return rows
    },
  }
}

/** Columns under one name. */
export const group = <Row, Parent>(columns: Columns<Row, Parent>): Column<Row, Parent> => ({
  shape: { fields: mapValues(columns, ({ shape }) => shape) },
  write: (rows, parent) => mapValues(columns, ({ write }) => write(rows, parent)),
  fill: (rows, json, parent, path) => {
    for (const name in columns) {
      columns[name]?.fill(rows, (json as Record<string, unknown>)[name], parent, `${path}.${name}`)
    }
  },
})

/** A field of the object that holds it, if there is one. */
type Held<Holder, Field extends keyof NonNullable<Holder>> =
  | NonNullable<Holder>[Field]
  | Extract<Holder, undefined>

/** Turns the fields of each row, or of an object inside it, into columns. */
export const columnsOf =
  <Row, Parent, Holder>(holderOf: (row: Row) => Holder) =>
  <Field extends keyof NonNullable<Holder>>(
    field: Field,
    form: Form<Held<Holder, Field>, Place<Row, Parent>>,
  ): Column<Row, Parent> => ({
    shape: { list: form.shape },
    write: (rows, parent) =>
      rows.map((row, at) => {
        const value = holderOf(row)?.[field] as Held<Holder, Field>
        return form.write(value, { column: '', at, row, rows, parent })
      }),
    fill: (rows, json, parent, column) => {
      const cells = json as unknown[]
      if (cells.length !== rows.length) throw new FormFault(column, `${rows.length} entries`)
      for (const [at, row] of rows.entries()) {
        const value = form.read(cells[at], { column, at, row, rows, parent })
        const holder = holderOf(row)
        if (holder && value !== undefined) holder[field] = value
      }
    },
  })

/** A value that a row may lack, encoded as `null`. */
export const orNull = <Value, Context>(
  of: Form<Value, Context>,
): Form<Value | undefined, Context> => ({
  shape: { nullable: of.shape },
  write: (value, context) => (value === undefined ? null : of.write(value, context)),
  read: (json, context) => (json === null ? undefined : of.read(json, context)),
})

/** A value encoded as its index in a list. */
export const indexIn = <Value, Row, Parent>(
  listOf: (place: Place<Row, Parent>) => readonly Value[],
): Form<Value, Place<Row, Parent>> => ({
  shape: 'count',
  write: (value, place) => listOf(place).indexOf(value),
  read: (json, place) => pick(listOf(place), json as number, place),
})

/** The entry of a list at the index in a cell. */
export function pick<Value>(
  values: readonly Value[],
  index: number,
  { column, at }: Pick<Place<unknown, unknown>, 'column' | 'at'>,
): Value {
  const value = values[index]
  if (value === undefined)
    throw new FormFault(`${column}[${at}]`, `an index below ${values.length}`)
  return value
}
