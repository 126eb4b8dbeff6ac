import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useContextFile } from '../../dataset/contextQueries.ts'
import { count } from '../../domain/record/labels.ts'
import { findEvents } from '../../domain/search/foundEvents.ts'
import { hasPlace } from '../../domain/timeline/ticks.ts'
import type { Filter } from '../../domain/view/filter.ts'
import { EventDetails } from '../../ui/EventDetails.tsx'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { eventHref } from '../../url/eventHref.ts'

const FEW = 3

/** The public events that a search finds, in a few lines above the engagements. Suspends. */
export function FoundEvents({ filter }: { filter: Filter }) {
  const events = useContextFile()
  const { extent } = useCatalog()
  const [showsAll, setShowsAll] = useState(false)
  const found = useMemo(() => findEvents(events, filter), [events, filter])
  // A button for one more would take as much room as the one.
  const few = found.length > FEW + 1 ? FEW : found.length
  if (found.length === 0) return null
  return (
    <section aria-label="Public events found" className="mt-8 border-t border-rule pt-2 text-sm">
      <h2 className="text-[0.8125rem] text-soft">
        {count(found.length, 'public event')} found, outside the engagements
      </h2>
      <ul>
        {found.slice(0, showsAll ? undefined : few).map(event => (
          <li key={event.id}>
            <EventDetails event={event}>
              {hasPlace(event, extent) && (
                <Link
                  href={eventHref(event, extent)}
                  className="underline decoration-rule underline-offset-4 hover:decoration-ink"
                >
                  Show it on the timeline
                </Link>
              )}
            </EventDetails>
          </li>
        ))}
      </ul>
      {found.length > few && (
        <ShowAll
          isOpen={showsAll}
          onChange={setShowsAll}
          all={`Show all ${count(found.length, 'public event')}`}
          few={`Show the first ${FEW}`}
          under="list"
        />
      )}
    </section>
  )
}
