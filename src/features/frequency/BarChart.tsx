import { Suspense, useMemo } from 'react'
import type { Scale } from '../../domain/measures/scale.ts'
import { BarButtons } from './BarButtons.tsx'
import { HEIGHTS, type ChartBar } from '../../widgets/bars.ts'
import { useOwnTask } from '../../ui/useOwnTask.ts'
import { useWanted } from '../../ui/useWanted.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { EventLines } from './EventLines.tsx'
import type { EventMarks } from '../../domain/measures/eventMarks.ts'

const BarDrawing = lazyComponent(
  async () => (await import('../../widgets/BarDrawing.tsx')).BarDrawing,
)

interface BarChartProps {
  /** The accessible name: "Taiwan by quarter". */
  label: string
  bars: readonly ChartBar[]
  /**
   * American bars up and Chinese ones down, in the colours of the sides; or a single series in the
   * topic's colour, which is set around the chart.
   */
  mirrored: boolean
  /** Shared by charts that are to be compared. */
  scale: Scale
  /** The label of a tick. */
  formatTick: (value: number) => string
  /** Public events by the keys of the bars. */
  events: EventMarks
  /** Opens the engagements behind a bar. */
  onPick: (bar: ChartBar) => void
}

/**
 * Bars over time, each of them a button. The drawing is purely visual; the buttons over it have
 * accessible names and tooltips, and are one tab stop with arrow keys.
 */
export function BarChart(props: BarChartProps) {
  const { label, bars, mirrored, scale, formatTick, events, onPick } = props
  const [box, width] = useWidth()
  // The chart library is as large as the rest of the page, so it is loaded only when needed.
  const isWanted = useWanted(box)
  const isDrawn = isWanted && width > 0
  const drawing = useMemo(
    () =>
      isDrawn && (
        <BarDrawing
          bars={bars}
          mirrored={mirrored}
          scale={scale}
          formatTick={formatTick}
          width={width}
        />
      ),
    [isDrawn, bars, mirrored, scale, formatTick, width],
  )
  return (
    <div ref={box} className={`relative ${HEIGHTS[mirrored ? 'mirrored' : 'plain'].className}`}>
      <EventLines marks={events} />
      <div aria-hidden="true" className="absolute inset-0">
        <Suspense>{useOwnTask(drawing)}</Suspense>
      </div>
      <BarButtons label={label} bars={bars} events={events} onPick={onPick} />
    </div>
  )
}
