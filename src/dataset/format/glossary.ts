import * as z from 'zod/mini'
import type { Concept } from '../../domain/terms/concept.ts'
import { slug, text } from './records.ts'

/** An entry of `data/glossary.json`. */
export const conceptSchema = z.strictObject({
  id: slug,
  en: text,
  zh: text,
  terms: z.array(text).check(z.minLength(1, 'at least one term')),
  note: z.optional(text),
}) satisfies z.ZodMiniType<Concept>
