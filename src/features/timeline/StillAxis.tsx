import { dayOf, dayToMs, formatMonth } from '../../domain/time/day.ts'
import { periodsBetween } from '../../domain/time/period.ts'
import type { TimeWindow } from '../../domain/timeline/window.ts'

interface StillAxisProps {
  bounds: TimeWindow
  /** The height of all lanes, in pixels; the axis is below them. */
  top: number
  isNarrow: boolean
  /** The position of an instant, as an SVG length. */
  xOf: (ms: number) => string
}

/** The largest number of quarters with room for a label each. */
const MOST_QUARTERS = 32

/** The height of a line of the axis, and its baseline, in pixels. */
const LINE = 22
const FOOT = 12.5

/** The lines and labels of a time axis: years, and if there is room the quarters' months. */
export function StillAxis({ bounds, top, isNarrow, xOf }: StillAxisProps) {
  const days = { from: dayOf(bounds.start), to: dayOf(bounds.end) }
  const quarters = periodsBetween(days, 'quarter')
  const isFine = !isNarrow && quarters.length <= MOST_QUARTERS
  const periods = (isFine ? quarters : periodsBetween(days, 'year')).filter(
    ({ from }) => dayToMs(from) >= bounds.start,
  )
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
