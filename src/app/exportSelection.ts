import type { QueryClient } from '@tanstack/react-query'
import { applyFilter } from '../domain/view/filter.ts'
import { count } from '../domain/record/labels.ts'
import { fetchCatalog } from '../dataset/queries.ts'
import { findHits } from '../dataset/search.ts'
import { saveSetAsCsv, saveSetAsJson } from '../features/share/saveSet.ts'
import { parseView } from '../url/codec.ts'
import { exportFacts } from './exportFacts.ts'
import { dropUnknownIds } from './useKnownView.ts'

/**
 * Saves the engagements selected by the filter in the address.
 *
 * @returns a message that says what was saved
 * @throws DatasetError if the catalog or the search index cannot be read
 */
export async function exportSelection(
  client: QueryClient,
  format: 'csv' | 'json',
): Promise<string> {
  const { catalog } = await fetchCatalog(client)
  const { view } = dropUnknownIds(parseView(window.location.search), catalog)
  const engagements = applyFilter(catalog.engagements, view, await findHits(client, view.q))
  const save = format === 'csv' ? saveSetAsCsv : saveSetAsJson
  save(engagements, catalog, exportFacts(catalog))
  return `${count(engagements.length, 'engagement')} saved`
}
