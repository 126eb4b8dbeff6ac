import { useState } from 'react'
import type { ContextEvent } from '../../domain/record/context.ts'
import { formatDayShort } from '../../domain/time/day.ts'
import { count } from '../../domain/record/labels.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
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
            <Event event={event} />
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

const Event = ({ event: { date, title, text, sources } }: { event: ContextEvent }) => (
  <details>
    <summary className="min-h-6 cursor-pointer py-0.5 hover:underline">
      <span className="text-soft">{formatDayShort(date)}</span> {title}
    </summary>
    <p className="pb-1 pl-4 text-[0.8125rem] text-soft">
      {text}{' '}
      {sources.map(({ url, publisher }) => (
        <span key={url}>
          <ExternalLink href={url}>{publisher}</ExternalLink>{' '}
        </span>
      ))}
    </p>
  </details>
)
