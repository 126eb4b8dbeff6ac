import { BINS } from '../../domain/time/bins.ts'
import { dayOf, dayToMs, formatMonth } from '../../domain/time/day.ts'
import { periodsBetween } from '../../domain/time/period.ts'
import type { TimeWindow } from '../../domain/timeline/window.ts'
import { percent } from '../../ui/percent.ts'

interface StillAxisProps {
  window: TimeWindow
  /** The height of all lanes, in pixels; the axis is below them. */
  top: number
  isNarrow: boolean
}

/** The largest number of periods with room for a label each. */
const MOST_LABELS = 32

/** The height of a line of the axis, and its baseline, in pixels. */
const LINE = 22
const FOOT = 12.5

/**
 * The lines and labels of a time axis: years, and if there is room the months of quarters, or all
 * months.
 */
export function StillAxis({ window, top, isNarrow }: StillAxisProps) {
  const days = { from: dayOf(window.start), to: dayOf(window.end) }
  const bin = BINS.find(one => periodsBetween(days, one).length <= MOST_LABELS) ?? 'year'
  const isFine = !isNarrow && bin !== 'year'
  const periods = periodsBetween(days, isFine ? bin : 'year').filter(
    ({ from }) => dayToMs(from) >= window.start,
  )
  const xOf = (ms: number) => percent(((ms - window.start) / (window.end - window.start)) * 100)
  return (
    <g className="text-xs">
      {periods.map(({ key, from }) => {
        const isYear = from.slice(5, 7) === '01'
        const x = xOf(dayToMs(from))
        return (
          <g key={key}>
            <line
              x1={x}
              x2={x}
              y2={top + LINE * (isFine && isYear ? 2 : 1) - 1}
              className={isFine && isYear ? 'stroke-rule' : 'stroke-hair'}
            />
            <text x={x} dx="2" y={top + FOOT} className="fill-soft">
              {isFine ? formatMonth(from).slice(0, 3) : from.slice(0, 4)}
            </text>
            {isFine && isYear && (
              <text x={x} dx="2" y={top + LINE + FOOT} className="fill-ink font-semibold">
                {from.slice(0, 4)}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
