import type { Extent } from '../../domain/time/period.ts'
import { useMemo, useRef, type PointerEvent } from 'react'
import { dayToMs } from '../../domain/time/day.ts'
import type { Engagement } from '../../domain/record/engagement.ts'
import { countMonths } from '../../domain/timeline/months.ts'
import { GRIPS, drag, type Grip } from '../../domain/timeline/grips.ts'
import type { TimeWindow } from '../../domain/timeline/window.ts'
import { percent } from '../../ui/percent.ts'
import { GripSlider } from './GripSlider.tsx'

interface OverviewProps {
  engagements: readonly Engagement[]
  extent: Extent
  window: TimeWindow
  bounds: TimeWindow
  onMove: (window: TimeWindow) => void
}

interface Drag {
  grip: Grip
  x: number
  window: TimeWindow
}

/** The whole record as one bar per month, with the window over it: shaded, with two handles. */
export function Overview({ engagements, extent, window, bounds, onMove }: OverviewProps) {
  const strip = useRef<HTMLDivElement>(null)
  const held = useRef<Drag | null>(null)
  const span = bounds.end - bounds.start
  const share = (ms: number) => (ms - bounds.start) / span

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const box = strip.current?.getBoundingClientRect()
    if (!box || event.button !== 0) return
    const grip =
      GRIPS.find(name => (event.target as Element).closest(`[data-grip="${name}"]`)) ?? 'window'
    let from = window
    const at = bounds.start + (span * (event.clientX - box.left)) / box.width
    if (grip === 'window' && (at < window.start || at > window.end)) {
      from = drag('window', window, at - (window.start + window.end) / 2, bounds)
      onMove(from)
    }
    held.current = { grip, x: event.clientX, window: from }
    strip.current?.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const box = strip.current?.getBoundingClientRect()
    if (!box || !held.current) return
    const { grip, x, window: from } = held.current
    onMove(drag(grip, from, (span * (event.clientX - x)) / box.width, bounds))
  }
  const onPointerEnd = () => {
    held.current = null
  }

  return (
    <div
      ref={strip}
      className="relative mt-1 h-12 touch-pan-y select-none sm:ml-32"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
    >
      <svg width="100%" height="48" className="absolute inset-0 overflow-visible">
        <Bars engagements={engagements} extent={extent} bounds={bounds} />
        <Shade from={0} to={share(window.start)} />
        <Shade from={share(window.end)} to={1} />
        {GRIPS.map(grip => (
          <GripSlider
            key={grip}
            grip={grip}
            from={share(window.start)}
            to={share(window.end)}
            window={window}
            extent={extent}
            bounds={bounds}
            onMove={onMove}
          />
        ))}
      </svg>
    </div>
  )
}

/** The room that a year's label needs; a record that begins late in a year has none for it. */
const LAST_TO_NAME = '05'

/** The height of the bars; the years are below. */
const FIELD = 32

function Bars({
  engagements,
  extent,
  bounds,
}: Pick<OverviewProps, 'engagements' | 'extent' | 'bounds'>) {
  const months = useMemo(() => countMonths(engagements, extent), [engagements, extent])
  const most = Math.max(1, ...months.map(({ count }) => count))
  const xOf = (ms: number) => ((ms - bounds.start) / (bounds.end - bounds.start)) * 100
  const wide = rounded(80 / months.length)
  // One path for all, in percent of the width.
  const bars = months.flatMap(({ month, count }) => {
    const height = Math.ceil((count / most) * (FIELD - 4))
    const x = rounded(xOf(Math.max(dayToMs(month), bounds.start)))
    return count === 0 ? [] : `M${x} ${FIELD}v${-height}h${wide}v${height}z`
  })
  return (
    <g aria-hidden="true" className="fill-soft text-[0.6875rem]">
      <svg width="100%" height={FIELD} viewBox={`0 0 100 ${FIELD}`} preserveAspectRatio="none">
        <path d={bars.join('')} className="fill-grey" />
      </svg>
      {months.flatMap(({ month }, index) =>
        month.slice(5, 7) === '01' || (index === 0 && month.slice(5, 7) <= LAST_TO_NAME) ? (
          <text key={month} x={percent(xOf(dayToMs(month)))} y="45">
            {month.slice(0, 4)}
          </text>
        ) : (
          []
        ),
      )}
    </g>
  )
}

const rounded = (value: number) => Math.round(value * 1000) / 1000

/** The dimmed part outside the window. */
function Shade({ from, to }: { from: number; to: number }) {
  return (
    <rect
      x={percent(from * 100)}
      y="0"
      width={percent(Math.max(0, to - from) * 100)}
      height={FIELD}
      className="fill-paper opacity-70"
    />
  )
}
