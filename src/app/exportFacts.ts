import type { Catalog } from '../domain/record/catalog.ts'
import { chipsOf } from '../features/filters/chips.ts'
import type { ExportFacts } from '../ui/figure/ExportContext.ts'
import { parseView } from '../url/codec.ts'
import { dropUnknownIds } from './useKnownView.ts'

/** The edition and the filter of the address, for what is saved from the page. */
export function exportFacts(catalog: Catalog): ExportFacts {
  const { view } = dropUnknownIds(parseView(window.location.search), catalog)
  return { edition: catalog.edition, filter: chipsOf(view, catalog).map(({ label }) => label) }
}
