import type { QueryClient } from '@tanstack/react-query'
import { fetchCatalog } from '../../dataset/queries.ts'
import { fetchLexicon, fetchTerms, fetchWordRoots } from '../../dataset/topicQueries.ts'
import { hasBrokenWords } from '../../domain/text/brokenWords.ts'
import type { Knowledge, Words } from './workerMessages.ts'

/**
 * The engine's knowledge from the dataset; its vocabulary only for texts with words that were broken
 * at line ends. Errors are `DatasetError`.
 */
export async function fetchKnowledge(client: QueryClient, { us, cn }: Words): Promise<Knowledge> {
  const isBroken = [us, cn].some(hasBrokenWords)
  const [{ catalog }, uses, lexicon, roots] = await Promise.all([
    fetchCatalog(client),
    fetchTerms(client),
    fetchLexicon(client),
    isBroken ? fetchWordRoots(client) : [],
  ])
  return {
    officials: [...catalog.officials.values()],
    terms: [...new Set(uses.map(({ term }) => term))],
    lexicon,
    roots,
  }
}
