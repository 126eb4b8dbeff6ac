import { useId, useRef, useState } from 'react'
import { findInLine, stopsIn, useOneStop } from '../../ui/useOneStop.ts'
import { PLOT_CLASS, type ChartBar } from '../../widgets/bars.ts'
import { EventNames } from './EventLines.tsx'
import type { EventMark, EventMarks } from '../../domain/measures/eventMarks.ts'

interface BarButtonsProps {
  label: string
  bars: readonly ChartBar[]
  /** Public events by the keys of the bars. */
  events: EventMarks
  onPick: (bar: ChartBar) => void
}

/** A row of transparent buttons over the bars of a chart, each as wide as its bar's slot. */
export function BarButtons({ label, bars, events, onPick }: BarButtonsProps) {
  const id = useId()
  const row = useRef<HTMLDivElement>(null)
  const keys = useOneStop(row, (from, [columns, rows]) =>
    rows === 0 ? findInLine(stopsIn(row.current), from, columns) : null,
  )
  return (
    <div
      ref={row}
      {...keys}
      role="group"
      aria-label={label}
      data-picture="omit"
      className={`no-print ${PLOT_CLASS} flex`}
    >
      {bars.map((bar, index) => (
        <BarButton
          key={bar.key}
          bar={bar}
          marks={events.get(bar.key)}
          id={`${id}${bar.key}`}
          along={index / bars.length}
          onPick={onPick}
        />
      ))}
    </div>
  )
}

interface BarButtonProps extends Pick<BarButtonsProps, 'onPick'> {
  bar: ChartBar
  marks: readonly EventMark[] | undefined
  /** The id of the names of its events. */
  id: string
  /** Where the bar is in its chart, from 0 to 1. */
  along: number
}

/** Its tooltip is there once the pointer or the focus has been, or if it has a description. */
function BarButton({ bar, marks, id, along, onPick }: BarButtonProps) {
  const [hasTooltip, setTooltip] = useState(false)
  const approach = () => setTooltip(true)
  return (
    <button
      type="button"
      data-stop
      tabIndex={-1}
      aria-label={bar.name}
      aria-describedby={marks && id}
      aria-disabled={bar.empty}
      className="group relative min-w-0 flex-1 hover:bg-ink/6 focus-visible:z-10 focus-visible:bg-ink/6 focus-visible:outline-offset-0 aria-disabled:cursor-default"
      onMouseEnter={approach}
      onFocus={approach}
      onClick={() => {
        if (!bar.empty) onPick(bar)
      }}
    >
      {(hasTooltip || marks) && (
        <span
          aria-hidden="true"
          className={`pointer-events-none absolute top-full z-20 mt-1 hidden w-max max-w-60 border border-rule bg-raised px-2 py-1 text-left text-xs text-ink shadow-sm group-hover:block group-focus-visible:block ${placeOf(along)}`}
        >
          {bar.label}
          {marks && <EventNames id={id} marks={marks} />}
        </span>
      )}
    </button>
  )
}

/** Keeps a bar's tooltip within the chart: aligned left, centred or right. */
function placeOf(along: number): string {
  if (along < 0.35) return 'left-0'
  return along > 0.65 ? 'right-0' : 'left-1/2 -translate-x-1/2'
}
