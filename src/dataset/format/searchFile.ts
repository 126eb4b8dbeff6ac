import { SIDES } from '../../domain/record/engagement.ts'
import type { IssuedTitles, SearchTexts, SearchedAccount } from '../../domain/search/documents.ts'
import type { KeyIndex } from '../../domain/search/keyIndex.ts'
import { saidInPoints } from './saidInPoints.ts'
import { dataFile } from './dataFile.ts'
import { object, row } from './fields.ts'
import { count, formatNumber, int, list, nullable, oneOf, text, type Versioned } from './form.ts'

/** The texts to search, and an index of the documents in them (see `searchDocuments`). */
export interface SearchContent extends KeyIndex {
  texts: SearchTexts
}

/** `data/search.<hash>.json` */
export const searchFile = dataFile(
  'search',
  object<SearchContent & Versioned>({
    format: formatNumber,
    texts: object<SearchTexts>({
      officials: list(text),
      topics: list(text),
      engagements: list(text),
      summaries: list(text),
      places: list(text),
      issued: list(row<IssuedTitles>({ us: nullable(text), cn: nullable(text) })),
      accounts: list(
        row<SearchedAccount>({
          engagement: count,
          side: oneOf(SIDES),
          points: list(list(text)),
          acts: saidInPoints,
        }),
      ),
    }),
    keys: list(text),
    postings: list(list(int)),
  }),
)
