import type { ComponentProps, RefObject } from 'react'
import type { ContextEvent } from '../../domain/record/context.ts'
import { formatDayRange } from '../../domain/time/day.ts'
import type { EventTick } from '../../domain/timeline/ticks.ts'
import { EventDetails, EventText } from '../../ui/EventDetails.tsx'
import { CardBox } from './CardBox.tsx'
import type { CardHandle } from './useCard.ts'

interface EventCardProps extends Pick<ComponentProps<'div'>, 'inert'> {
  /** Of its text, which describes the tick. */
  id: string
  tick: EventTick
  /** The id of the event that the address names. */
  named: string
  anchor: HTMLElement
  handle: RefObject<CardHandle | null>
}

/** A card beside a tick: one event with its sources, or several, each of which opens to that. */
export function EventCard({ id, tick: { events }, named, ...box }: EventCardProps) {
  const [event, ...more] = events
  return (
    <CardBox {...box} role="group" aria-label={eventsLabel(events)}>
      <div id={id}>
        {more.length === 0 ? (
          <>
            <p className="text-soft">{formatDayRange(event.date, event.endDate ?? event.date)}</p>
            <p className="mt-0.5 mb-1 font-serif text-base leading-snug font-semibold wrap-anywhere">
              {event.title}
            </p>
            <EventText event={event} />
          </>
        ) : (
          <>
            <p className="font-serif text-base font-semibold">{eventsLabel(events)}</p>
            <ul className="mt-1">
              {events.map(one => (
                <li key={one.id}>
                  <EventDetails event={one} isOpen={one.id === named} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </CardBox>
  )
}

/** "2–5 August 2022: Speaker Pelosi visits Taiwan", "3 public events, 2 August – 7 October 2022" */
export function eventsLabel(events: EventTick['events']): string {
  const [first] = events
  const last = events.reduce<ContextEvent>((a, b) => (lastDay(a) > lastDay(b) ? a : b), first)
  return events.length === 1
    ? `${formatDayRange(first.date, lastDay(first))}: ${first.title}`
    : `${events.length} public events, ${formatDayRange(first.date, lastDay(last))}`
}

const lastDay = ({ date, endDate }: ContextEvent) => endDate ?? date
