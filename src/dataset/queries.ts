import {
  queryOptions,
  usePrefetchQuery,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
  type QueryClient,
  type UseQueryResult,
} from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Catalog } from '../domain/catalog.ts'
import type { MatchedExchange, TermUse, TopicRecord } from '../domain/extracts.ts'
import type { TopicLexicon } from '../domain/text/lexicon.ts'
import { DatasetError } from './DatasetError.ts'
import {
  loadAbout,
  loadCatalog,
  loadEngagement,
  loadLexicon,
  loadMatches,
  loadTerms,
  loadTopic,
  type LoadedCatalog,
} from './files.ts'
import type { AboutFile, EngagementFile } from './schemaFiles.ts'

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

const topicOptions = (id: string) =>
  queryOptions({
    ...FILE_OPTIONS,
    queryKey: ['topic', id],
    queryFn: async ({ client }) => loadTopic(await fetchCatalog(client), id),
  })

const termsOptions = queryOptions({
  ...FILE_OPTIONS,
  queryKey: ['terms'],
  queryFn: async ({ client }) => loadTerms(await fetchCatalog(client)),
})

const matchesOptions = queryOptions({
  ...FILE_OPTIONS,
  queryKey: ['matches'],
  queryFn: async ({ client }) => loadMatches(await fetchCatalog(client)),
})

const lexiconOptions = queryOptions({
  ...FILE_OPTIONS,
  queryKey: ['lexicon'],
  queryFn: async ({ client }) => loadLexicon(await fetchCatalog(client)),
})

const aboutOptions = queryOptions({
  ...FILE_OPTIONS,
  queryKey: ['about'],
  queryFn: async ({ client }): Promise<AboutFile> => loadAbout(await fetchCatalog(client)),
})

const catalogOf = (loaded: LoadedCatalog): Catalog => loaded.catalog

// What a page consists of suspends it: its HTML, made ahead, stands until the file is there. What
// opens on a page afterwards has a query with its states instead. Errors are `DatasetError`.

/** The catalog. Suspends. */
export const useCatalogFile = (): Catalog =>
  useSuspenseQuery({ ...catalogOptions, select: catalogOf }).data

/** The record of an engagement of the catalog. Suspends. */
export const useEngagementFile = (id: string): EngagementFile =>
  useSuspenseQuery(engagementOptions(id)).data

/** Everything that both sides said on a topic of the catalog, in order of time. Suspends. */
export const useTopicFile = (id: string): TopicRecord => useSuspenseQuery(topicOptions(id)).data

/** Every use of every term, in order of time. Suspends. */
export const useTermsFile = (): TermUse[] => useSuspenseQuery(termsOptions).data

/** Every exchange that both accounts of an engagement report, in order of time. Suspends. */
export const useMatchesFile = (): MatchedExchange[] => useSuspenseQuery(matchesOptions).data

/** What readers may take away, and how the dataset changed. Suspends. */
export const useAboutFile = (): AboutFile => useSuspenseQuery(aboutOptions).data

/** The catalog, for what stands beside the page. */
export const useCatalogQuery = (): UseQueryResult<Catalog> =>
  useQuery({ ...catalogOptions, select: catalogOf })

/** The record of an engagement, for what opens on a page; without an id nothing is asked for. */
export const useEngagementQuery = (id: string | null): UseQueryResult<EngagementFile> =>
  useQuery({ ...engagementOptions(id ?? ''), enabled: id !== null })

/** Every use of every term, for what opens on a page. */
export const useTermsQuery = (): UseQueryResult<TermUse[]> => useQuery(termsOptions)

/** The same, for who asks once. */
export const fetchTerms = (client: QueryClient): Promise<TermUse[]> =>
  client.ensureQueryData(termsOptions)

/** The words by which passages on each topic are known. */
export const fetchLexicon = (client: QueryClient): Promise<TopicLexicon[]> =>
  client.ensureQueryData(lexiconOptions)

/** Fetches an engagement's record ahead of its page; a failure shows only on the page itself. */
export function usePrefetchEngagement(): (id: string) => void {
  const client = useQueryClient()
  return useCallback((id: string) => void client.prefetchQuery(engagementOptions(id)), [client])
}

/**
 * Fetches all files of a topic's page at once, which would be asked for one after another as its
 * parts are drawn.
 */
export function usePrefetchTopic(id: string) {
  usePrefetchQuery(topicOptions(id))
  usePrefetchQuery(termsOptions)
  usePrefetchQuery(matchesOptions)
}
