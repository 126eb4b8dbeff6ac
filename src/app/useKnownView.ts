import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Catalog } from '../domain/catalog.ts'
import type { View } from '../domain/view.ts'
import { useCatalog } from '../dataset/CatalogContext.tsx'
import { findIgnored, formatView, type Ignored } from '../url/codec.ts'
import { useView, type ChangeView } from '../url/useView.ts'

export interface KnownView {
  view: View
  change: ChangeView
  /** What the address asks for and this dataset cannot give. */
  ignored: readonly Ignored[]
  /** Rewrites the address without what was ignored. */
  dismiss: () => void
}

/** The view of the address, without the ids that the catalog does not hold. */
export function useKnownView(): KnownView {
  const catalog = useCatalog()
  const [asked, change] = useView()
  const search = useSearch()
  const [path, navigate] = useLocation()
  const { view, unknown } = useMemo(() => dropUnknownIds(asked, catalog), [asked, catalog])
  const ignored = useMemo(() => [...findIgnored(search), ...unknown], [search, unknown])
  const dismiss = () => navigate(path + formatView(view) + window.location.hash, { replace: true })
  return { view, change, ignored, dismiss }
}

/** The view without ids that the catalog does not hold, and those ids. */
export function dropUnknownIds(view: View, { officials, topics }: Catalog) {
  const unknown: Ignored[] = []
  const keep = (param: keyof View, ids: readonly string[], known: ReadonlyMap<string, unknown>) => {
    const missing = ids.filter(id => !known.has(id))
    if (missing.length === 0) return ids
    for (const value of missing) unknown.push({ param, value, reason: 'is not in this record' })
    return ids.filter(id => known.has(id))
  }
  const [silenceTopic] = view.silence ? keep('silence', [view.silence.topic], topics) : []
  const charts = view.charts && keep('charts', view.charts, topics)
  const kept: View = {
    ...view,
    officials: keep('officials', view.officials, officials),
    topics: keep('topics', view.topics, topics),
    silence: silenceTopic ? view.silence : null,
    charts: charts && charts.length === 0 && view.charts?.length ? null : charts,
  }
  return { view: unknown.length > 0 ? kept : view, unknown }
}
