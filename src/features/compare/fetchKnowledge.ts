import type { QueryClient } from '@tanstack/react-query'
import { fetchCatalog } from '../../dataset/queries.ts'
import { fetchLexicon, fetchTerms } from '../../dataset/topicQueries.ts'
import type { Knowledge } from './workerMessages.ts'

/** The engine's knowledge from the dataset. Errors are `DatasetError`. */
export async function fetchKnowledge(client: QueryClient): Promise<Knowledge> {
  const [{ catalog }, uses, lexicon] = await Promise.all([
    fetchCatalog(client),
    fetchTerms(client),
    fetchLexicon(client),
  ])
  return {
    officials: [...catalog.officials.values()],
    terms: [...new Set(uses.map(({ term }) => term))],
    lexicon,
  }
}
