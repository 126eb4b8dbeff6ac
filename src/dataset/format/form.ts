import type * as z from 'zod/mini'
import type { Day } from '../../domain/time/day.ts'
import type * as records from './records.ts'

/** The shape of a JSON value; `schemaOf` turns it into a schema, which is rarely loaded. */
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
 * How a value is encoded as JSON, declared once: the compiler writes with it, the browser reads
 * with it, and a file that differs from what was written is checked against its shape.
 */
export interface Form<Value, Context = unknown> {
  shape: Shape
  write: (value: Value, context: Context) => unknown
  /**
   * @param json of the form's shape
   * @throws FormFault if values of that shape contradict one another
   */
  read: (json: unknown, context: Context) => Value
}

/** Values of the right shape that contradict one another; `path` is the place in the file. */
export class FormFault extends Error {
  readonly path: string

  constructor(path: string, expected: string) {
    super(`expected ${expected}`)
    this.path = path
  }
}

const identity = (value: unknown) => value

/** A value that needs no encoding. */
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
/** A web address. */
export const link = plain<string>('link')
/** The part of a hash that is used in file names. */
export const hash = plain<string>('hash')
export const oneOf = <Value extends string>(values: readonly Value[]) =>
  plain<Value>({ oneOf: values })

/** The version of the file format: no other can be read. */
export const FORMAT = 2

/** A file with the version number, which is not part of its content. */
export interface Versioned {
  format?: undefined
}

export const formatNumber: Form<undefined> = {
  shape: { only: FORMAT },
  write: () => FORMAT,
  read: () => undefined,
}

/** A value described by a schema, which is fetched only to check it. */
export const checkedBy = <Value>(schema: () => Promise<z.ZodMiniType<Value>>) =>
  plain<Value>({ schema })

/** A value described by a schema of the records. */
export const record = <Value>(schemaIn: (module: typeof records) => z.ZodMiniType<Value>) =>
  checkedBy(async () => schemaIn(await import('./records.ts')))

/** Converts every value in a container. */
type ConvertEach = (container: unknown, convert: (value: unknown) => unknown) => unknown

/** A container of values of one form; values that need no encoding are not converted. */
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

/** A field that may be missing. */
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

/** The object with each value converted. */
export const mapValues = <Value, Result>(
  values: Readonly<Record<string, Value>>,
  convert: (value: Value, key: string) => Result,
): Record<string, Result> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, convert(value, key)]))
