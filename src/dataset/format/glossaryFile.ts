import type { Concept } from '../../domain/terms/concept.ts'
import { dataFile } from './dataFile.ts'
import { object } from './fields.ts'
import { hash, list, optional, text } from './form.ts'

/** A concept, and the hash in the name of the file of its uses. */
export interface GlossaryEntry extends Concept {
  file: string
}

/**
 * `data/glossary.<hash>.json`: the concepts that the terms of the records stand for. It holds the
 * hashes of their files, which the catalog leaves to it: every page loads the catalog.
 */
export const glossaryFile = dataFile(
  'glossary',
  list(
    object<GlossaryEntry>({
      id: text,
      en: text,
      zh: text,
      terms: list(text),
      note: optional(text),
      file: hash,
    }),
  ),
)
