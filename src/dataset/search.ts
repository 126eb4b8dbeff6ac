import { useCallback, useMemo } from 'react'
import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { ANY_ACT, chosenActs, type ActFilter } from '../domain/record/acts.ts'
import type { ActSet } from '../domain/record/engagement.ts'
import type { Filter, SearchHits } from '../domain/view/filter.ts'
import type { SearchAnswer } from '../domain/search/answer.ts'
import type { Passage } from '../domain/search/passages.ts'
import { loadSingleton } from './files.ts'
import { FILE_OPTIONS, fetchCatalog, singletonOptions } from './queries.ts'

/** The state of the index: not needed, loading, loaded, or failed. */
export type SearchStatus = 'idle' | 'loading' | 'ready' | 'failed'

/** The result of a search, as far as it is known. */
export interface Search {
  status: SearchStatus
  /** Why it failed. */
  error: Error | null
  retry: () => void
  /** Ids of the engagements found; `null` if there are no words to search for, or no index. */
  hits: SearchHits
  /** By engagement, the best first. */
  passages: ReadonlyMap<string, readonly Passage[]>
  /** The ids of the topics that the text names. */
  topics: readonly string[]
}

const NO_PASSAGES: ReadonlyMap<string, readonly Passage[]> = new Map()
const NO_TOPICS: readonly string[] = []

/** The index, the texts and the code that reads them, none of it fetched before it is needed. */
const searchOptions = queryOptions({
  ...FILE_OPTIONS,
  queryKey: ['search'],
  queryFn: async ({ client }) => {
    const loaded = await fetchCatalog(client)
    const [{ keyLookup }, { searchDocuments }, { answer }, file, glossary] = await Promise.all([
      import('../domain/search/keyIndex.ts'),
      import('../domain/search/documents.ts'),
      import('../domain/search/answer.ts'),
      import('./format/searchFile.ts').then(({ searchFile }) => loadSingleton(loaded, searchFile)),
      import('./format/glossaryFile.ts').then(({ glossaryFile }) =>
        client.ensureQueryData(singletonOptions(glossaryFile)),
      ),
    ])
    const documents = searchDocuments(file.texts, { ...loaded.catalog, glossary })
    const lookup = keyLookup(file, documents.length)
    return (query: string, chosen: ActSet): SearchAnswer | null =>
      answer(query, documents, lookup, chosen)
  },
})

/** The text to search for, and the points from which passages are wanted. */
type Searched = Pick<Filter, 'q' | keyof ActFilter>

/**
 * Searches titles, summaries, points, terms, officials, topics and places. The results keep their
 * identity as long as what is searched for stays the same. The index is fetched with the first words.
 */
export function useSearch(searched: Searched): Search {
  const { q } = searched
  const chosen = chosenActs(searched)
  const isAsked = hasWords(q)
  const { data, error, isFetching, refetch } = useQuery({ ...searchOptions, enabled: isAsked })
  const found = useMemo(
    () => (data && isAsked ? data(q, chosen) : null),
    [data, isAsked, q, chosen],
  )
  const retry = useCallback(() => void refetch(), [refetch])
  return {
    status: !isAsked ? 'idle' : data ? 'ready' : error && !isFetching ? 'failed' : 'loading',
    error,
    retry,
    hits: found?.hits ?? null,
    passages: found?.passages ?? NO_PASSAGES,
    topics: found?.topics ?? NO_TOPICS,
  }
}

/** Whether the index has loaded, without fetching it. */
export const useIsSearchLoaded = (): boolean =>
  useQuery({ ...searchOptions, enabled: false }).data !== undefined

/** The ids that a text finds, once the index has loaded; `null` if there are no words. */
export async function findHits(client: QueryClient, q: string): Promise<SearchHits> {
  if (!hasWords(q)) return null
  const search = await client.ensureQueryData(searchOptions)
  return search(q, ANY_ACT)?.hits ?? null
}

/** Whether a text contains anything to search for; only the index knows what counts as a word. */
const hasWords = (q: string) => /[\p{L}\p{N}]/u.test(q)

/** Fetches the index before the first words, as when the search field receives focus. */
export function usePrefetchSearch(): () => void {
  const client = useQueryClient()
  return useCallback(() => void client.prefetchQuery(searchOptions), [client])
}
