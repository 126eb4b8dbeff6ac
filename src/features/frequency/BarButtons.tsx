import { useId, useRef } from 'react'
import { findInLine, stopsIn, useOneStop } from '../../ui/useOneStop.ts'
import { PLOT_CLASS, type ChartBar } from '../../widgets/bars.ts'
import { EventNames } from './EventLines.tsx'
import type { EventMarks } from './eventMarks.ts'

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
      {bars.map((bar, index) => {
        const marks = events.get(bar.key)
        return (
          <button
            key={bar.key}
            type="button"
            data-stop
            tabIndex={-1}
            aria-label={bar.name}
            aria-describedby={marks && `${id}${bar.key}`}
            aria-disabled={bar.empty}
            className="group relative min-w-0 flex-1 hover:bg-ink/6 focus-visible:z-10 focus-visible:bg-ink/6 focus-visible:outline-offset-0 aria-disabled:cursor-default"
            onClick={() => {
              if (!bar.empty) onPick(bar)
            }}
          >
            <span
              aria-hidden="true"
              className={`pointer-events-none absolute top-full z-20 mt-1 hidden w-max max-w-60 border border-rule bg-raised px-2 py-1 text-left text-xs text-ink shadow-sm group-hover:block group-focus-visible:block ${placeOf(index / bars.length)}`}
            >
              {bar.label}
              {marks && <EventNames id={`${id}${bar.key}`} marks={marks} />}
            </span>
          </button>
        )
      })}
    </div>
  )
}

/** Keeps a bar's tooltip within the chart: aligned left, centred or right. */
function placeOf(along: number): string {
  if (along < 0.35) return 'left-0'
  return along > 0.65 ? 'right-0' : 'left-1/2 -translate-x-1/2'
}
