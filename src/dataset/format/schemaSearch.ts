import * as z from 'zod/mini'
import { SIDES } from '../../domain/record/engagement.ts'
import type { SearchTexts } from '../../domain/search/documents.ts'
import { FORMAT } from './schemaFiles.ts'

const strings = z.array(z.string())
const issuedTitle = z.nullable(z.string())

/**
 * `data/search.<hash>.json`: the texts to search, and for each key (see `indexKeys`) the numbers
 * of the documents that hold it (see `searchDocuments`), each as its distance from the one before.
 */
export const searchFileSchema = z.strictObject({
  format: z.literal(FORMAT, `format ${FORMAT}`),
  texts: z.strictObject({
    officials: strings,
    topics: strings,
    engagements: strings,
    summaries: strings,
    places: strings,
    issued: z.array(z.tuple([issuedTitle, issuedTitle])),
    accounts: z.array(z.tuple([z.int(), z.enum(SIDES), z.array(strings)])),
  }) satisfies z.ZodMiniType<SearchTexts>,
  /** In order of their UTF-16 code units. */
  keys: strings,
  /** One list a key. */
  postings: z.array(z.array(z.int())),
})
export type SearchFile = z.infer<typeof searchFileSchema>
