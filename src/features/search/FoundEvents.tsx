import { useMemo } from 'react'
import { Link } from 'wouter'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useContextFile } from '../../dataset/contextQueries.ts'
import type { ContextEvent } from '../../domain/record/context.ts'
import { count } from '../../domain/record/labels.ts'
import { findEvents } from '../../domain/search/foundEvents.ts'
import { hasPlace } from '../../domain/timeline/ticks.ts'
import type { Filter } from '../../domain/view/filter.ts'
import { EventDetails } from '../../ui/EventDetails.tsx'
import { eventHref } from '../../url/eventHref.ts'

/** The most events that the line names; a wide screen has room for about as many. */
const MOST_NAMED = 3

/**
 * The public events that a search finds, in one line above the engagements that it finds, which
 * opens to their sentences and sources. Suspends.
 */
export function FoundEvents({ filter }: { filter: Filter }) {
  const events = useContextFile()
  const found = useMemo(() => findEvents(events, filter), [events, filter])
  if (found.length === 0) return null
  const titles = found.slice(0, MOST_NAMED).map(({ title }) => title)
  return (
    <section aria-label="Public events found" className="mt-5 text-sm">
      <details>
        <summary className="min-h-7 cursor-pointer truncate py-1 hover:underline">
          <h2 className="inline font-semibold text-nowrap">
            {count(found.length, 'public event')} {found.length === 1 ? 'matches' : 'match'}
          </h2>
          <span className="text-soft">
            <span className="max-sm:hidden"> outside the engagements</span>: {titles.join('; ')}
            {found.length > titles.length && '; …'}
          </span>
        </summary>
        <ul className="pb-2 pl-4">
          {found.map(event => (
            <li key={event.id}>
              <EventDetails event={event} isOpen={found.length === 1}>
                <OnTimeline event={event} />
              </EventDetails>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

function OnTimeline({ event }: { event: ContextEvent }) {
  const { extent } = useCatalog()
  if (!hasPlace(event, extent)) return null
  return (
    <Link
      href={eventHref(event, extent)}
      className="underline decoration-rule underline-offset-4 hover:decoration-ink"
    >
      Show it on the timeline
    </Link>
  )
}
