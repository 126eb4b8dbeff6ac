import { useEffect, useMemo, useState } from 'react'
import type { Scale } from '../../domain/measures/scale.ts'
import { BarButtons } from './BarButtons.tsx'
import { HEIGHTS, type ChartBar } from '../../widgets/bars.ts'
import { DrawnInView } from '../../ui/DrawnInView.tsx'
import { useWanted } from '../../ui/useWanted.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { EventLines } from './EventLines.tsx'
import type { EventMarks } from '../../domain/measures/eventMarks.ts'

// The chart library is as large as the rest of the page, so it is loaded only when needed.
const load = async () => (await import('../../widgets/BarDrawing.tsx')).drawBars

type DrawBars = Awaited<ReturnType<typeof load>>

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
  const drawBars = useCode(useWanted(box))
  const drawing = useMemo(
    () => drawBars && width > 0 && drawBars({ bars, mirrored, scale, formatTick, width }),
    [drawBars, bars, mirrored, scale, formatTick, width],
  )
  return (
    <div ref={box} className={`relative ${HEIGHTS[mirrored ? 'mirrored' : 'plain'].className}`}>
      <EventLines marks={events} />
      <div aria-hidden="true" className="absolute inset-0">
        <DrawnInView box={box}>{drawing}</DrawnInView>
      </div>
      <BarButtons label={label} bars={bars} events={events} onPick={onPick} />
    </div>
  )
}

/**
 * The function that draws, once its code is there. Lazy components would all wait for the code in
 * their rendering, and then be drawn in one task.
 */
function useCode(isWanted: boolean): DrawBars | null {
  const [drawBars, setDrawBars] = useState<DrawBars | null>(null)
  useEffect(() => {
    if (!isWanted) return
    load().then(
      loaded => setDrawBars(() => loaded),
      // Thrown while rendering, where the error boundary of the part catches it.
      (error: unknown) =>
        setDrawBars(() => {
          throw error
        }),
    )
  }, [isWanted])
  return drawBars
}
