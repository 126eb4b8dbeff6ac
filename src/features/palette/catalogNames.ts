import { queryOptions, useQuery } from '@tanstack/react-query'
import { FILE_OPTIONS, fetchCatalog } from '../../dataset/queries.ts'
import { indexInSteps } from '../../domain/search/nameIndex.ts'
import { inSlices } from '../../ui/inSlices.ts'
import { engagementEntries, officialEntries } from './entries.ts'
import type { IndexedGroup } from './shownGroups.ts'

// Thousands of names are indexed in slices, once for as long as the site is open.

const officialNames = queryOptions({
  ...FILE_OPTIONS,
  queryKey: ['names', 'officials'],
  queryFn: async ({ client }): Promise<IndexedGroup> => {
    const { catalog } = await fetchCatalog(client)
    return { label: 'Officials', index: await inSlices(indexInSteps(officialEntries(catalog))) }
  },
})

const engagementNames = queryOptions({
  ...FILE_OPTIONS,
  queryKey: ['names', 'engagements'],
  queryFn: async ({ client }): Promise<IndexedGroup> => {
    const { catalog } = await fetchCatalog(client)
    // Not at the same time, since there are few officials and many engagements.
    await client.ensureQueryData(officialNames)
    return { label: 'Engagements', index: await inSlices(indexInSteps(engagementEntries(catalog))) }
  },
})

/** The officials and the engagements, as soon as they are indexed. */
export function useCatalogNames(): readonly (IndexedGroup | undefined)[] {
  const { data: officials } = useQuery(officialNames)
  const { data: engagements } = useQuery(engagementNames)
  return [officials, engagements]
}
