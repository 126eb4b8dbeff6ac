import { useState } from 'react'
import type { ContextEvent } from '../../domain/record/context.ts'
import { count } from '../../domain/record/labels.ts'
import { EventDetails } from '../../ui/EventDetails.tsx'
import { ShowAll } from '../../ui/ShowAll.tsx'

const FEW = 5

/** The public events in a gap, at first only a few; each opens to show its sentence and sources. */
export function GapEvents({ events }: { events: readonly ContextEvent[] }) {
  const [showsAll, setShowsAll] = useState(false)
  // A button that shows one more event would take as much space as the event.
  const few = events.length > FEW + 1 ? FEW : events.length
  return (
    <div>
      <h4 className="text-[0.8125rem] text-soft">Public events</h4>
      {events.length === 0 && <p className="text-soft">No public event recorded</p>}
      <ul>
        {events.slice(0, showsAll ? undefined : few).map(event => (
          <li key={event.id}>
            <EventDetails event={event} />
          </li>
        ))}
      </ul>
      {events.length > few && (
        <ShowAll
          isOpen={showsAll}
          onChange={setShowsAll}
          all={`Show all ${count(events.length, 'event')}`}
          few={`Show the first ${FEW}`}
          under="list"
        />
      )}
    </div>
  )
}
