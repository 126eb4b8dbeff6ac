import { Suspense } from 'react'
import type { Scale } from '../../domain/measures/scale.ts'
import { BarButtons } from './BarButtons.tsx'
import { HEIGHTS, type ChartBar } from '../../widgets/bars.ts'
import { useWanted } from '../../ui/useWanted.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { lazyComponent } from '../../ui/lazyComponent.ts'

const BarDrawing = lazyComponent(
  async () => (await import('../../widgets/BarDrawing.tsx')).BarDrawing,
)

interface BarChartProps {
  /** What the chart shows, for assistive technology: "Taiwan by quarter". */
  label: string
  bars: readonly ChartBar[]
  /**
   * American bars up and Chinese ones down, in the colours of the sides; else one series in the
   * hue of the topic that is set around the chart.
   */
  mirrored: boolean
  /** Charts that are to be compared share one. */
  scale: Scale
  /** What to print at a mark of the scale. */
  formatTick: (value: number) => string
  /** Opens what is behind a bar. */
  onPick: (bar: ChartBar) => void
}

/**
 * Bars over time, each of them a button. The drawing is for the eye alone; the buttons over it
 * have names, tell their figures, and are one tab stop that arrow keys walk.
 */
export function BarChart({ label, bars, mirrored, scale, formatTick, onPick }: BarChartProps) {
  const [box, width] = useWidth()
  // The library is as large as the rest of the page: whoever reads above the charts needs none.
  const isWanted = useWanted(box)
  return (
    <div ref={box} className={`relative ${HEIGHTS[mirrored ? 'mirrored' : 'plain'].className}`}>
      <div aria-hidden="true" className="absolute inset-0">
        {isWanted && width > 0 && (
          <Suspense>
            <BarDrawing
              bars={bars}
              mirrored={mirrored}
              scale={scale}
              formatTick={formatTick}
              width={width}
            />
          </Suspense>
        )}
      </div>
      <BarButtons label={label} bars={bars} onPick={onPick} />
    </div>
  )
}
