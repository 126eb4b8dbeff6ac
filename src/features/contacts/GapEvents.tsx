import { useState } from 'react'
import type { ContextEvent } from '../../domain/record/context.ts'
import { count } from '../../domain/record/labels.ts'
import { EventDetails } from '../../ui/EventDetails.tsx'
import { ShowAll } from '../../ui/ShowAll.tsx'

const FEW = 5

/** Public events that fell in a gap, the first few at once; each opens to its sentence and sources. */
export function GapEvents({ events }: { events: readonly ContextEvent[] }) {
  const [showsAll, setShowsAll] = useState(false)
  // A button for one more would take as much room as the one.
  const few = events.length > FEW + 1 ? FEW : events.length
  return (
    <div>
      <h4 className="text-[0.8125rem] text-soft">What else fell in it</h4>
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
