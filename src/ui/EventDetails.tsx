import type { ReactNode } from 'react'
import type { ContextEvent } from '../domain/record/context.ts'
import { formatDayRangeShort } from '../domain/time/day.ts'
import { ExternalLink } from './ExternalLink.tsx'

interface EventDetailsProps {
  event: ContextEvent
  /** Whether it is open when first shown. */
  isOpen?: boolean
  /** Shown below the sources. */
  children?: ReactNode
}

/** A public event as a line that opens to its sentence and its sources. */
export const EventDetails = ({ event, isOpen = false, children }: EventDetailsProps) => (
  <details open={isOpen}>
    <summary className="min-h-6 cursor-pointer py-0.5 wrap-anywhere hover:underline">
      <span className="text-soft">
        {formatDayRangeShort(event.date, event.endDate ?? event.date)}
      </span>{' '}
      {event.title}
    </summary>
    <div className="pb-1 pl-4 text-[0.8125rem] text-soft">
      <EventText event={event} />
      {children}
    </div>
  </details>
)

/** What happened in one sentence, and who reported it. */
export const EventText = ({ event: { text, sources } }: { event: ContextEvent }) => (
  <p className="wrap-anywhere">
    {text}{' '}
    {sources.map(({ url, publisher }) => (
      <span key={url}>
        <ExternalLink href={url}>{publisher}</ExternalLink>{' '}
      </span>
    ))}
  </p>
)
