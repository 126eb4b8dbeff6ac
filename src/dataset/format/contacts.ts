import * as z from 'zod/mini'
import type { ContactLine, LineEnds } from '../../domain/record/contact.ts'
import { slug, text } from './records.ts'

const posts = z.array(text).check(z.minLength(1, 'at least one post, or no such field'))

const lineEndsSchema = z
  .strictObject({ us: z.optional(posts), cn: z.optional(posts) })
  .check(
    z.refine(({ us, cn }) => us !== undefined || cn !== undefined, 'posts of one side at least'),
  ) satisfies z.ZodMiniType<LineEnds>

/** An entry of `data/contacts.json`. */
export const contactLineSchema = z.strictObject({
  id: slug,
  formerIds: z.optional(z.array(slug)),
  label: text,
  offices: text,
  aliases: z.array(text),
  ends: z.array(lineEndsSchema).check(z.minLength(1, 'at least one pair of ends')),
}) satisfies z.ZodMiniType<ContactLine>
