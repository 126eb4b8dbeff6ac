import type * as z from 'zod/mini'
import type { Day } from '../../domain/time/day.ts'
import type * as records from './records.ts'

/** What a JSON value must look like; `schemaOf` turns it into a schema, which few readers load. */
export type Shape =
  | 'boolean'
  | 'count'
  | 'day'
  | 'hash'
  | 'int'
  | 'link'
  | 'number'
  | 'text'
  | { only: number }
  | { oneOf: readonly string[] }
  | { list: Shape }
  | { map: Shape }
  | { nullable: Shape }
  | { optional: Shape }
  | { row: readonly Shape[] }
  | { fields: Record<string, Shape> }
  | { schema: () => Promise<z.ZodMiniType> }

/**
 * How a value is kept as JSON, declared once: the compiler writes with it, the browser reads with
 * it, and its shape is checked where a file is not as it was written.
 */
export interface Form<Value, Context = unknown> {
  shape: Shape
  write: (value: Value, context: Context) => unknown
  /**
   * @param json of the form's shape
   * @throws FormFault where values of that shape contradict one another
   */
  read: (json: unknown, context: Context) => Value
}

/** Values of the right shape that contradict one another; `path` is where in the file. */
export class FormFault extends Error {
  readonly path: string

  constructor(path: string, expected: string) {
    super(`expected ${expected}`)
    this.path = path
  }
}

const identity = (value: unknown) => value

/** A value that is its own JSON. */
const plain = <Value>(shape: Shape): Form<Value> => ({
  shape,
  write: identity,
  read: identity as (json: unknown) => Value,
})

export const text = plain<string>('text')
export const boolean = plain<boolean>('boolean')
export const number = plain<number>('number')
export const int = plain<number>('int')
/** A whole number from 0. */
export const count = plain<number>('count')
export const day = plain<Day>('day')
/** An address on the web. */
export const link = plain<string>('link')
/** The part of a hash that stands in a file's name. */
export const hash = plain<string>('hash')
export const oneOf = <Value extends string>(values: readonly Value[]) =>
  plain<Value>({ oneOf: values })

/** The number of the files' format: another number cannot be read. */
export const FORMAT = 2

/** A file that carries the number, which is no part of what it holds. */
export interface Versioned {
  format?: undefined
}

export const formatNumber: Form<undefined> = {
  shape: { only: FORMAT },
  write: () => FORMAT,
  read: () => undefined,
}

/** What a schema describes already; it is fetched only to check. */
export const checkedBy = <Value>(schema: () => Promise<z.ZodMiniType<Value>>) =>
  plain<Value>({ schema })

/** What a schema of the records describes. */
export const record = <Value>(schemaIn: (module: typeof records) => z.ZodMiniType<Value>) =>
  checkedBy(async () => schemaIn(await import('./records.ts')))

/** Converts every value in a container. */
type ConvertEach = (container: unknown, convert: (value: unknown) => unknown) => unknown

/** What contains values of one form; those that are their own JSON are not converted. */
const container = <Container, Value, Context>(
  shape: Shape,
  of: Form<Value, Context>,
  each: ConvertEach,
): Form<Container, Context> =>
  of.read === identity
    ? plain(shape)
    : {
        shape,
        write: (values, context) => each(values, value => of.write(value as Value, context)),
        read: (json, context) => each(json, value => of.read(value, context)) as Container,
      }

export const list = <Value, Context>(of: Form<Value, Context>) =>
  container<readonly Value[], Value, Context>({ list: of.shape }, of, (values, convert) =>
    (values as unknown[]).map(convert),
  )

export const nullable = <Value, Context>(of: Form<Value, Context>) =>
  container<Value | null, Value, Context>({ nullable: of.shape }, of, (value, convert) =>
    value === null ? null : convert(value),
  )

/** A field that may be left out. */
export const optional = <Value, Context>(of: Form<Value, Context>) =>
  container<Value | undefined, Value, Context>({ optional: of.shape }, of, (value, convert) =>
    value === undefined ? undefined : convert(value),
  )

/** Values under any keys. */
export const map = <Value, Context>(of: Form<Value, Context>) =>
  container<Readonly<Record<string, Value>>, Value, Context>(
    { map: of.shape },
    of,
    (values, convert) => mapValues(values as Record<string, unknown>, convert),
  )

/** The object with other values under the same keys. */
export const mapValues = <Value, Result>(
  values: Readonly<Record<string, Value>>,
  convert: (value: Value, key: string) => Result,
): Record<string, Result> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, convert(value, key)]))
