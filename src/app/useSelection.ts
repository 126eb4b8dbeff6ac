import { useMemo } from 'react'
import type { Engagement } from '../domain/record/engagement.ts'
import { applyFilter, hitsOn, type Filter, type SearchHits } from '../domain/view/filter.ts'
import { useCatalog } from '../dataset/CatalogContext.tsx'
import { useSearch } from '../dataset/search.ts'
import { formatView, parseView } from '../url/codec.ts'
import { filterOf } from '../url/links.ts'
import { useKnownView, type KnownView } from './useKnownView.ts'

/** The view of the address, and the engagements that its filter leaves. */
export interface Selection extends KnownView {
  /** The filter of the view; the same object however the rest of the view changes. */
  filter: Filter
  hits: SearchHits
  /** In order of date; the same array as long as nothing changes. */
  shown: readonly Engagement[]
}

/**
 * What a page with filters reads from the address.
 *
 * @param topic of the page, which the points must be on that an act or a speaker is asked of
 */
export function useSelection(topic?: string): Selection {
  const { engagements } = useCatalog()
  const known = useKnownView()
  const { view } = known
  const { hits: found } = useSearch(view)
  const written = formatView(filterOf(view))
  const filter = useMemo(() => parseView(written), [written])
  const hits = useMemo(
    () => (topic === undefined ? found : hitsOn(topic, engagements, found)),
    [topic, engagements, found],
  )
  const shown = useMemo(() => applyFilter(engagements, filter, hits), [engagements, filter, hits])
  return { ...known, filter, hits, shown }
}
