import { useMemo } from 'react'
import type { Engagement } from '../domain/record/engagement.ts'
import { applyFilter, hitsOn, type SearchHits } from '../domain/view/filter.ts'
import { useCatalog } from '../dataset/CatalogContext.tsx'
import { useSearch } from '../dataset/search.ts'
import { useKnownView, type KnownView } from './useKnownView.ts'

/** The view of the address, and the engagements that its filter leaves. */
export interface Selection extends KnownView {
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
  const hits = useMemo(
    () => (topic === undefined ? found : hitsOn(topic, engagements, found)),
    [topic, engagements, found],
  )
  const shown = useMemo(() => applyFilter(engagements, view, hits), [engagements, view, hits])
  return { ...known, hits, shown }
}
