import type { Concept } from '../../domain/terms/concept.ts'
import { dataFile } from './dataFile.ts'
import { checkedBy, list } from './form.ts'

/** `data/glossary.<hash>.json`: the concepts that the terms of the records stand for. */
export const glossaryFile = dataFile(
  'glossary',
  list(checkedBy<Concept>(async () => (await import('./glossary.ts')).conceptSchema)),
)
