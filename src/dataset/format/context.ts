import * as z from 'zod/mini'
import { CONTEXT_KINDS, CONTEXT_SIDES, type ContextEvent } from '../../domain/record/context.ts'
import { daySchema, slug, sourceSchema, text } from './records.ts'

/** An entry of `data/context.json`. */
export const contextEventSchema = z.strictObject({
  id: slug,
  date: daySchema,
  endDate: z.optional(daySchema),
  title: text,
  text,
  kind: z.enum(CONTEXT_KINDS),
  topics: z.array(slug).check(z.minLength(1, 'at least one topic')),
  side: z.enum(CONTEXT_SIDES),
  sources: z.array(sourceSchema).check(z.minLength(1, 'at least one source')),
}) satisfies z.ZodMiniType<ContextEvent>
