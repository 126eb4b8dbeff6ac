import { useMemo, useRef } from 'react'
import { gatherTicks, hasPlace, type EventTick } from '../../domain/timeline/ticks.ts'
import type { Extent } from '../../domain/time/period.ts'
import { scaleOf } from '../../domain/timeline/layout.ts'
import type { TimeWindow } from '../../domain/timeline/window.ts'
import { useContextFile } from '../../dataset/contextQueries.ts'
import { percent } from '../../ui/percent.ts'
import { findInLine, stopsIn, useOneStop } from '../../ui/useOneStop.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { EventCard, eventsLabel } from './EventCard.tsx'
import { useEventCard } from './useEventCard.ts'

interface EventTicksProps {
  window: TimeWindow
  extent: Extent
}

/** The size of a target that a finger can hit, in pixels. */
const ROOM = 24

const CARD_ID = 'event-card'

/** Public events as a row of ticks; those that crowd are one with their number. Suspends. */
export function EventTicks({ window, extent }: EventTicksProps) {
  const events = useContextFile()
  const [box, width] = useWidth()
  const msPerPx = scaleOf(window, width)
  const ticks = useMemo(() => {
    const placed = events.filter(event => hasPlace(event, extent))
    return width > 0 ? gatherTicks(placed, msPerPx, ROOM) : []
  }, [events, extent, msPerPx, width])
  const shown = ticks.filter(({ at }) => at >= window.start && at <= window.end)
  const keys = useOneStop(box, (from, [columns, rows]) =>
    rows === 0 ? findInLine(stopsIn(box.current), from, columns) : null,
  )
  const strip = useRef<HTMLDivElement>(null)
  const { card, named, reason, handlers } = useEventCard(strip, shown, CARD_ID)
  const described = card.at && shown.find(({ key }) => key === card.at?.key)
  return (
    <div ref={strip} {...handlers} className="h-full">
      <div ref={box} {...keys} role="group" aria-label="Public events" className="absolute inset-0">
        {shown.map(tick => (
          <Tick
            key={tick.key}
            tick={tick}
            place={percent(((tick.at - window.start) / (window.end - window.start)) * 100)}
            isOpen={card.at?.key === tick.key}
          />
        ))}
      </div>
      {card.at && described && (
        <EventCard
          id={CARD_ID}
          tick={described}
          named={named}
          anchor={card.at.anchor}
          inert={reason === 'focus'}
          handle={card.handle}
        />
      )}
    </div>
  )
}

interface TickProps {
  tick: EventTick
  /** Its distance from the left, as a CSS length. */
  place: string
  isOpen: boolean
}

function Tick({ tick, place, isOpen }: TickProps) {
  const { key, events } = tick
  return (
    <button
      type="button"
      data-stop
      data-tick={key}
      tabIndex={-1}
      aria-label={eventsLabel(events)}
      aria-expanded={isOpen}
      aria-controls={isOpen ? CARD_ID : undefined}
      className="group absolute top-0 flex size-6 -translate-x-1/2 items-center justify-center text-[0.625rem] leading-3 focus-visible:z-10 focus-visible:-outline-offset-1"
      style={{ left: place }}
    >
      {events.length === 1 ? (
        <span className="h-3 border-l-2 border-grey group-hover:border-ink group-aria-expanded:border-ink" />
      ) : (
        <span className="min-w-4 rounded-full border border-grey bg-paper px-1 text-ink group-hover:border-ink group-aria-expanded:border-ink">
          {events.length}
        </span>
      )}
    </button>
  )
}
