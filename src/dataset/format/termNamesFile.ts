import type { TermName } from '../../domain/search/termNames.ts'
import { dataFile } from './dataFile.ts'
import { row } from './fields.ts'
import { count, list, nullable, text } from './form.ts'

/** `data/term-names.<hash>.json` */
export const termNamesFile = dataFile(
  'term-names',
  list(
    row<TermName>({
      concept: nullable(text),
      label: text,
      labelZh: nullable(text),
      names: list(text),
      engagements: count,
    }),
  ),
)
