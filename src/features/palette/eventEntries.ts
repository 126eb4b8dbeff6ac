import type { ContextEvent } from '../../domain/record/context.ts'
import { formatDay } from '../../domain/time/day.ts'
import type { Extent } from '../../domain/time/period.ts'
import { hasPlace } from '../../domain/timeline/ticks.ts'
import { eventHref } from '../../url/eventHref.ts'
import type { EntryGroup } from './entries.ts'

/** Public events, each leading to its place on the timeline; the latest first. */
export const eventGroup = (events: readonly ContextEvent[], extent: Extent): EntryGroup => ({
  label: 'Public events',
  items: events
    .filter(event => hasPlace(event, extent))
    .map(event => ({
      id: `event:${event.id}`,
      label: event.title,
      names: [formatDay(event.date)],
      detail: formatDay(event.date),
      href: eventHref(event, extent),
    }))
    .toReversed(),
})
