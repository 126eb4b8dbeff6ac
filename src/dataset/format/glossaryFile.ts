import type { Concept } from '../../domain/terms/concept.ts'
import { dataFile } from './dataFile.ts'
import { object } from './fields.ts'
import { hash, list, optional, text } from './form.ts'

/** A concept, and the name of the file of its uses, which other concepts share. */
export interface GlossaryEntry extends Concept {
  /** The id of the first concept in the file. */
  pack: string
  /** The hash in the name of the file. */
  file: string
}

/**
 * `data/glossary.<hash>.json`: the concepts that the terms of the records stand for. It holds the
 * names of their files, which the catalog leaves to it: every page loads the catalog.
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
      pack: text,
      file: hash,
    }),
  ),
)
