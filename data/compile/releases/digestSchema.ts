import * as z from 'zod/mini'
import { ENTRY_KINDS } from '../../../src/domain/record/releases.ts'

/**
 * What a version of the dataset held, field by field, as hashes: enough to tell later what was
 * added, changed and removed, in a twentieth of the room.
 */
export const digestSchema = z.strictObject({
  version: z.string(),
  /** The day it came out, where its description says. */
  released: z.nullable(z.string()),
  /** Names of the fields, in the order of the hashes. */
  fields: z.record(z.enum(ENTRY_KINDS), z.array(z.string())),
  /** By kind and id, the hashes of the fields joined by spaces. */
  entries: z.record(z.enum(ENTRY_KINDS), z.record(z.string(), z.string())),
})
export type Digest = z.infer<typeof digestSchema>
