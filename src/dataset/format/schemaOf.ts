import * as z from 'zod/mini'
import { daySchema, webAddressSchema } from './records.ts'
import type { Shape } from './form.ts'

const LEAVES: Record<Extract<Shape, string>, z.ZodMiniType> = {
  boolean: z.boolean(),
  count: z.int().check(z.nonnegative('a whole number from 0')),
  day: daySchema,
  hash: z.string().check(z.regex(/^[0-9a-f]{8}$/, 'eight hexadecimal digits')),
  int: z.int(),
  link: webAddressSchema,
  number: z.number(),
  text: z.string(),
}

/** The schema for a shape. Objects are strict: a field that the shape does not name is a fault. */
export async function schemaOf(shape: Shape): Promise<z.ZodMiniType> {
  if (typeof shape === 'string') return LEAVES[shape]
  if ('schema' in shape) return shape.schema()
  if ('only' in shape) return z.literal(shape.only)
  if ('oneOf' in shape) return z.enum(shape.oneOf as string[])
  if ('list' in shape) return z.array(await schemaOf(shape.list))
  if ('map' in shape) return z.record(z.string(), await schemaOf(shape.map))
  if ('nullable' in shape) return z.nullable(await schemaOf(shape.nullable))
  if ('optional' in shape) return z.optional(await schemaOf(shape.optional))
  if ('row' in shape) {
    const [first, ...rest] = await Promise.all(shape.row.map(schemaOf))
    return first ? z.tuple([first, ...rest]) : z.tuple([])
  }
  const names = Object.keys(shape.fields)
  const schemas = await Promise.all(Object.values(shape.fields).map(schemaOf))
  const fields = Object.fromEntries(schemas.map((schema, at) => [names[at] ?? '', schema]))
  return z.strictObject(fields)
}
