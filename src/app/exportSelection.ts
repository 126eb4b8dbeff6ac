import type { QueryClient } from '@tanstack/react-query'
import { applyFilter } from '../domain/view/filter.ts'
import { count } from '../domain/record/labels.ts'
import { fetchCatalog } from '../dataset/queries.ts'
import { findHits } from '../dataset/search.ts'
import { saveSetAsCsv, saveSetAsJson } from '../features/share/saveSet.ts'
import { parseView } from '../url/codec.ts'
import { dropUnknownIds } from './useKnownView.ts'

/**
 * Saves the engagements that the filter in the address leaves.
 *
 * @returns what was saved, in words
 * @throws DatasetError where the catalog or the search index cannot be read
 */
export async function exportSelection(
  client: QueryClient,
  format: 'csv' | 'json',
): Promise<string> {
  const { catalog } = await fetchCatalog(client)
  const { view } = dropUnknownIds(parseView(window.location.search), catalog)
  const engagements = applyFilter(catalog.engagements, view, await findHits(client, view.q))
  const save = format === 'csv' ? saveSetAsCsv : saveSetAsJson
  save(engagements, catalog)
  return `${count(engagements.length, 'engagement')} saved`
}
