import * as z from 'zod/mini'
import { ENTRY_KINDS } from '../../../src/domain/record/releases.ts'

/**
 * The content of a version of the dataset, field by field, as hashes: enough to tell later what was
 * added, changed and removed, in a twentieth of the space.
 */
export const digestSchema = z.strictObject({
  version: z.string(),
  /** The day of its release, if its description says. */
  released: z.nullable(z.string()),
  /** The names of the fields, in the order of the hashes. */
  fields: z.record(z.enum(ENTRY_KINDS), z.array(z.string())),
  /** By kind and id, the hashes of the fields, separated by spaces. */
  entries: z.record(z.enum(ENTRY_KINDS), z.record(z.string(), z.string())),
})
export type Digest = z.infer<typeof digestSchema>
