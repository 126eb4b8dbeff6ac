import {
  queryOptions,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
  type QueryClient,
  type UseQueryResult,
} from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Catalog } from '../domain/record/catalog.ts'
import { DatasetError } from './DatasetError.ts'
import { loadCatalog, loadEngagement, loadSingleton, type LoadedCatalog } from './files.ts'
import type { DataFile } from './format/dataFile.ts'
import type { EngagementContent } from './format/engagementFile.ts'

/** The number of retries for a file if no answer came. */
const RETRIES = 3

/**
 * Options for every data file: its name changes with its content, so that it never becomes stale;
 * only a missing answer is worth retrying, after 0.5, 1.5 and 4.5 seconds.
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

/** The catalog with the names of the other files, read once and shared. */
export const fetchCatalog = (client: QueryClient): Promise<LoadedCatalog> =>
  client.ensureQueryData(catalogOptions)

/** A file of which there is one for the whole dataset. */
export const singletonOptions = <T>(file: DataFile<T>) =>
  queryOptions({
    ...FILE_OPTIONS,
    queryKey: [file.name],
    queryFn: async ({ client }) => loadSingleton(await fetchCatalog(client), file),
  })

const engagementOptions = (id: string) =>
  queryOptions({
    ...FILE_OPTIONS,
    queryKey: ['engagement', id],
    queryFn: async ({ client }) => loadEngagement(await fetchCatalog(client), id),
  })

const catalogOf = (loaded: LoadedCatalog): Catalog => loaded.catalog

// Files that a page consists of suspend it: its prerendered HTML stays until they have loaded. What
// opens on a page later uses a query with loading states instead. Errors are `DatasetError`.

/** The catalog. Suspends. */
export const useCatalogFile = (): Catalog =>
  useSuspenseQuery({ ...catalogOptions, select: catalogOf }).data

/** The record of an engagement of the catalog. Suspends. */
export const useEngagementFile = (id: string): EngagementContent =>
  useSuspenseQuery(engagementOptions(id)).data

/** The catalog, for parts outside the page. */
export const useCatalogQuery = (): UseQueryResult<Catalog> =>
  useQuery({ ...catalogOptions, select: catalogOf })

/** The record of an engagement, for what opens on a page; without an id nothing is requested. */
export const useEngagementQuery = (id: string | null): UseQueryResult<EngagementContent> =>
  useQuery({ ...engagementOptions(id ?? ''), enabled: id !== null })

/** Prefetches an engagement's record before its page; a failure shows only on the page itself. */
export function usePrefetchEngagement(): (id: string) => void {
  const client = useQueryClient()
  return useCallback((id: string) => void client.prefetchQuery(engagementOptions(id)), [client])
}
