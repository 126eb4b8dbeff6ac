import * as z from 'zod/mini'
import type { TopicLexicon } from '../../domain/text/lexicon.ts'

const words = z
  .array(z.string().check(z.minLength(1, 'a word')))
  .check(z.minLength(1, 'at least one word'))

const weight = z
  .number()
  .check(z.gte(-3, 'a number from -3 to 3'), z.lte(3, 'a number from -3 to 3'))

const groups = z.array(
  z.strictObject({
    words,
    weight: z.optional(weight),
    with: z.optional(words),
    not: z.optional(words),
  }),
)

/** A file of `data/lexicon`. */
export const topicLexiconSchema = z.strictObject({
  topic: z.string(),
  alone: z.optional(weight),
  beside: z.optional(z.record(z.string(), weight)),
  en: groups,
  zh: groups,
}) satisfies z.ZodMiniType<TopicLexicon>

/** `data/lexicon.<hash>.json`: the words of every topic that has some. */
export const lexiconFileSchema = z.array(topicLexiconSchema)
