import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { wholePath, type LoadedCatalog } from './files.ts'
import { loadJson } from './load.ts'
import { FILE_OPTIONS, fetchCatalog } from './queries.ts'
import type { AboutFile } from './format/schemaFiles.ts'

const aboutSchema = async () => (await import('./format/schemaFiles.ts')).aboutFileSchema

/** Throws only `DatasetError`. */
export const loadAbout = (loaded: LoadedCatalog): Promise<AboutFile> =>
  loadJson(wholePath(loaded, 'about'), aboutSchema)

const aboutOptions = queryOptions({
  ...FILE_OPTIONS,
  queryKey: ['about'],
  queryFn: async ({ client }): Promise<AboutFile> => loadAbout(await fetchCatalog(client)),
})

/** What readers may take away, and how the dataset changed. Suspends. */
export const useAboutFile = (): AboutFile => useSuspenseQuery(aboutOptions).data
