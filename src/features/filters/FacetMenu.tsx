import { useCallback, useDeferredValue } from 'react'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { FACET_OPTIONS, countOptions, type Facet } from '../../domain/view/facets.ts'
import type { SearchHits } from '../../domain/view/filter.ts'
import type { View } from '../../domain/view/view.ts'
import { Combobox } from '../../ui/Combobox.tsx'
import type { OptionGroup } from '../../ui/options.ts'
import type { ChangeView } from '../../url/useView.ts'
import { GROUPS } from './filterGroups.ts'

/** What each group of filter menus is given. */
export interface MenusProps {
  view: View
  onChange: ChangeView
  hits: SearchHits
}

/** The filters of which any values of a closed vocabulary can be chosen. */
type WordFacet = Exclude<keyof typeof FACET_OPTIONS, 'accounts' | 'claim'>

interface FacetMenuProps extends MenusProps {
  label: string
  facet: WordFacet
}

/** The menu of a filter by words, with the number of engagements beside each option. */
export function FacetMenu({ label, facet, view, onChange, hits }: FacetMenuProps) {
  const groups = useGroups(facet, view, hits)
  const known: readonly string[] = FACET_OPTIONS[facet]
  return (
    <Combobox
      label={label}
      summary={summaryOf(view[facet])}
      groups={groups}
      selected={view[facet]}
      onChange={words => onChange({ [facet]: words.filter(word => known.includes(word)) })}
    />
  )
}

/** How many values are chosen, beside a menu's name; nothing if none is. */
export const summaryOf = (chosen: readonly string[]) =>
  chosen.length > 0 ? String(chosen.length) : undefined

/** The options of a filter; their counts may lag behind a dragged window, the choices never do. */
export function useGroups(facet: Facet, view: View, hits: SearchHits): () => OptionGroup[] {
  const catalog = useCatalog()
  const settled = useDeferredValue(view)
  return useCallback(
    () => GROUPS[facet](catalog, countOptions(catalog.engagements, settled, hits, facet)),
    [catalog, settled, hits, facet],
  )
}
