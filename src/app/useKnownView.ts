import { useMemo } from 'react'
import { useLocation } from 'wouter'
import type { Catalog } from '../domain/record/catalog.ts'
import { placesOf } from '../domain/record/places.ts'
import { presentId } from '../domain/record/formerIds.ts'
import type { View } from '../domain/view/view.ts'
import { useCatalog } from '../dataset/CatalogContext.tsx'
import { formatView } from '../url/codec.ts'
import type { Ignored } from '../url/ignored.ts'
import { useView, type ChangeView } from '../url/useView.ts'

export interface KnownView {
  view: View
  change: ChangeView
  /** What the address asks for that this dataset does not have. */
  unknown: readonly Ignored[]
  /** Takes what was left out, or could not be read, out of the address. */
  dismiss: () => void
}

/** The view of the address, without ids that are not in the catalog. */
export function useKnownView(): KnownView {
  const catalog = useCatalog()
  const [asked, change] = useView()
  const [path, navigate] = useLocation()
  const { view, unknown } = useMemo(() => dropUnknownIds(asked, catalog), [asked, catalog])
  const dismiss = () => navigate(path + formatView(view) + window.location.hash, { replace: true })
  return { view, change, unknown, dismiss }
}

type Known = ReadonlyMap<string, { id: string; formerIds?: readonly string[] | undefined }>

/** The view with former ids replaced by current ones, without ids that are not in the catalog. */
export function dropUnknownIds(
  view: View,
  { officials, topics, lines, engagements, aliases }: Catalog,
) {
  const unknown: Ignored[] = []
  let isAsAsked = true
  const keep = (param: keyof View, ids: readonly string[], known: Known) => {
    if (ids.every(id => known.has(id))) return ids
    isAsAsked = false
    const present = [...new Set(ids.map(id => presentId(id, known)))]
    for (const value of present) {
      if (!known.has(value)) unknown.push({ param, value, reason: 'is not in this record' })
    }
    return present.filter(id => known.has(id))
  }
  const [silenceTopic] = view.silence ? keep('silence', [view.silence.topic], topics) : []
  const [line = null] = view.line ? keep('line', [view.line], lines) : []
  const charts = view.charts && keep('charts', view.charts, topics)
  const against = view.against && (aliases.get(view.against) ?? view.against)
  const isKnown = against === null || engagements.some(({ id }) => id === against)
  if (!isKnown) unknown.push({ param: 'against', value: against, reason: 'is not in this record' })
  if (!isKnown || against !== view.against) isAsAsked = false
  const kept: View = {
    ...view,
    against: isKnown ? against : null,
    officials: keep('officials', view.officials, officials),
    topics: keep('topics', view.topics, topics),
    place: view.place.length > 0 ? keep('place', view.place, placesOf(engagements)) : view.place,
    silence: view.silence && silenceTopic ? { ...view.silence, topic: silenceTopic } : null,
    line,
    charts: charts && charts.length === 0 && view.charts?.length ? null : charts,
  }
  return { view: isAsAsked ? view : kept, unknown }
}
