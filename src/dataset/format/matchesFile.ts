import type { MatchedExchange } from '../../domain/accounts/extracts.ts'
import { dataFile } from './dataFile.ts'
import { row } from './fields.ts'
import { list, number, text } from './form.ts'

/** `data/matches.<hash>.json`: in order of date. */
export const matchesFile = dataFile(
  'matches',
  list(
    row<MatchedExchange>({
      engagement: text,
      match: text,
      topics: list(text),
      us: number,
      cn: number,
    }),
  ),
)
