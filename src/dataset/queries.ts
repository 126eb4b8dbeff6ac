import {
  queryOptions,
  useQuery,
  useQueryClient,
  type QueryClient,
  type UseQueryResult,
} from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Catalog } from '../domain/catalog.ts'
import type { MatchedExchange, TermUse, TopicRecord } from '../domain/extracts.ts'
import { compileLexicon, type Lexicon } from '../domain/text/lexicon.ts'
import { DatasetError } from './DatasetError.ts'
import {
  loadCatalog,
  loadEngagement,
  loadLexicon,
  loadMatches,
  loadTerms,
  loadTopic,
  type LoadedCatalog,
} from './files.ts'
import type { EngagementFile } from './schemaFiles.ts'

/** How many times more a file is asked for that no answer came for. */
const RETRIES = 3

/**
 * What holds for every data file: its name changes with its content, so that what was once read
 * stays true; only silence is worth asking again, after 0.5, 1.5 and 4.5 seconds.
 */
export const FILE_OPTIONS = {
  staleTime: 'static',
  gcTime: Infinity,
  networkMode: 'always',
  retry: (failures: number, error: Error) =>
    failures < RETRIES && error instanceof DatasetError && error.kind === 'unreachable',
  retryDelay: (failures: number) => 500 * 3 ** failures,
} as const

const catalogOptions = queryOptions({
  ...FILE_OPTIONS,
  queryKey: ['catalog'],
  queryFn: loadCatalog,
})

/** The catalog with the names of the other files, read once for all who ask. */
export const fetchCatalog = (client: QueryClient): Promise<LoadedCatalog> =>
  client.ensureQueryData(catalogOptions)

const engagementOptions = (id: string) =>
  queryOptions({
    ...FILE_OPTIONS,
    queryKey: ['engagement', id],
    queryFn: async ({ client }) => loadEngagement(await fetchCatalog(client), id),
  })

const catalogOf = (loaded: LoadedCatalog): Catalog => loaded.catalog

/** The catalog; errors are `DatasetError`. */
export const useCatalogQuery = (): UseQueryResult<Catalog> =>
  useQuery({ ...catalogOptions, select: catalogOf })

/** The record of an engagement of the catalog. */
export const useEngagementQuery = (id: string): UseQueryResult<EngagementFile> =>
  useQuery(engagementOptions(id))

/** Everything that both sides said on a topic of the catalog, in order of time. */
export const useTopicQuery = (id: string): UseQueryResult<TopicRecord> =>
  useQuery({
    ...FILE_OPTIONS,
    queryKey: ['topic', id],
    queryFn: async ({ client }) => loadTopic(await fetchCatalog(client), id),
  })

/** Every use of every term, in order of time. */
export const useTermsQuery = (): UseQueryResult<TermUse[]> =>
  useQuery({
    ...FILE_OPTIONS,
    queryKey: ['terms'],
    queryFn: async ({ client }) => loadTerms(await fetchCatalog(client)),
  })

/** Every exchange that both accounts of an engagement report, in order of time. */
export const useMatchesQuery = (): UseQueryResult<MatchedExchange[]> =>
  useQuery({
    ...FILE_OPTIONS,
    queryKey: ['matches'],
    queryFn: async ({ client }) => loadMatches(await fetchCatalog(client)),
  })

/** The words by which passages on each topic are known, ready for use. */
export const useLexiconQuery = (): UseQueryResult<Lexicon> =>
  useQuery({
    ...FILE_OPTIONS,
    queryKey: ['lexicon'],
    queryFn: async ({ client }) => compileLexicon(await loadLexicon(await fetchCatalog(client))),
  })

/** Fetches an engagement's record ahead of its page; a failure shows only on the page itself. */
export function usePrefetchEngagement(): (id: string) => void {
  const client = useQueryClient()
  return useCallback((id: string) => void client.prefetchQuery(engagementOptions(id)), [client])
}
