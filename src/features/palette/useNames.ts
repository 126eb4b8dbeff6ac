import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query'
import { FILE_OPTIONS, fetchCatalog } from '../../dataset/queries.ts'
import { fetchTermNames } from '../../dataset/topicQueries.ts'
import { indexInSteps } from '../../domain/search/nameIndex.ts'
import { inSlices } from '../../ui/inSlices.ts'
import { engagementEntries, officialEntries, termEntries, type Entry } from './entries.ts'
import type { IndexedGroup } from './shownGroups.ts'

/** A group of thousands of names, indexed in slices, once for as long as the site is open. */
const namesOptions = (label: string, entries: (client: QueryClient) => Promise<Iterable<Entry>>) =>
  queryOptions({
    ...FILE_OPTIONS,
    queryKey: ['names', label],
    queryFn: async ({ client }): Promise<IndexedGroup> => ({
      label,
      index: await inSlices(indexInSteps(await entries(client))),
    }),
  })

const officialNames = namesOptions('Officials', async client =>
  officialEntries((await fetchCatalog(client)).catalog),
)
const termNames = namesOptions('Terms', async client => termEntries(await fetchTermNames(client)))
const engagementNames = namesOptions('Engagements', async client => {
  // One after the other, since there are few officials and many engagements.
  await client.ensureQueryData(officialNames)
  return engagementEntries((await fetchCatalog(client)).catalog)
})

/** The officials, the engagements and the terms, each as soon as they are indexed. */
export const useNames = (): readonly (IndexedGroup | undefined)[] => [
  useQuery(officialNames).data,
  useQuery(engagementNames).data,
  useQuery(termNames).data,
]
