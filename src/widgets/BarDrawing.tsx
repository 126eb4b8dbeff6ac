import { memo } from 'react'
import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  XAxis,
  YAxis,
  type BarShapeProps,
} from 'recharts'
import type { Scale } from '../domain/measures/scale.ts'
import { AXIS_HEIGHT, AXIS_WIDTH, HEIGHTS, TOP, type BarValue, type ChartBar } from './bars.ts'

interface BarDrawingProps {
  bars: readonly ChartBar[]
  mirrored: boolean
  scale: Scale
  formatTick: (value: number) => string
  /** In CSS pixels. */
  width: number
}

// Without it the grid measures every label for lines that it does not draw.
const none = () => []

const TICK = { fontSize: 11, fill: 'var(--soft)' }

/** Bars and axes, drawn by Recharts; in a module of its own, so that it is loaded on demand. */
export const BarDrawing = memo(function BarDrawing(props: BarDrawingProps) {
  const { bars, mirrored, scale, formatTick, width } = props
  const data = bars.map(bar => ({
    ...bar,
    upwards: bar.up.value ?? 0,
    downwards: -(bar.down.value ?? 0),
  }))
  const labels = new Map(bars.flatMap(({ key, tick }) => (tick ? [[key, tick]] : [])))
  const ticks = mirrored ? [...scale.ticks.map(tick => -tick), 0, ...scale.ticks] : [...scale.ticks]
  return (
    <BarChart
      width={width}
      height={HEIGHTS[mirrored ? 'mirrored' : 'plain'].pixels}
      data={data}
      margin={{ top: TOP, right: 0, bottom: 0, left: 0 }}
      barCategoryGap="14%"
      stackOffset="sign"
      accessibilityLayer={false}
    >
      <CartesianGrid
        vertical={false}
        verticalCoordinatesGenerator={none}
        stroke="var(--hair)"
        syncWithTicks
      />
      <YAxis
        width={AXIS_WIDTH}
        domain={[mirrored ? -scale.top : 0, scale.top]}
        ticks={ticks}
        interval={0}
        tickFormatter={(value: number) => formatTick(Math.abs(value))}
        tick={TICK}
        tickSize={0}
        tickMargin={6}
        tickLine={false}
        axisLine={false}
      />
      <XAxis
        dataKey="key"
        height={AXIS_HEIGHT}
        ticks={[...labels.keys()]}
        interval={0}
        tickFormatter={(key: string) => labels.get(key) ?? ''}
        tick={TICK}
        tickLine={false}
        axisLine={!mirrored && { stroke: 'var(--rule)' }}
      />
      <Bar
        dataKey="upwards"
        stackId="one"
        fill={mirrored ? 'var(--us)' : 'var(--topic)'}
        maxBarSize={48}
        isAnimationActive={false}
        shape={shape('up')}
      />
      {mirrored && (
        <Bar
          dataKey="downwards"
          stackId="one"
          fill="var(--cn)"
          maxBarSize={48}
          isAnimationActive={false}
          shape={shape('down')}
        />
      )}
      {mirrored && <ReferenceLine y={0} stroke="var(--grey)" />}
    </BarChart>
  )
})

// The props that Recharts gives a shape: its geometry, and the entry of `data` that it draws.
type Shape = BarShapeProps & { payload?: Record<'up' | 'down', BarValue> }

/** A rectangle from the axis to the value, whichever way Recharts counts its height. */
const shape = (direction: 'up' | 'down') =>
  function BarShape({ x, y, width, height, fill, payload }: Shape) {
    return (
      <rect
        x={x}
        y={Math.min(y, y + height)}
        width={width}
        height={Math.abs(height)}
        fill={fill}
        fillOpacity={payload?.[direction].pale ? 0.4 : 1}
      />
    )
  }
