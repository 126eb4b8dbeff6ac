import { memo, useId } from 'react'
import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  XAxis,
  YAxis,
  type BarShapeProps,
  type BaseTickContentProps,
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

/** Bars and axes, drawn by Recharts; in a module of its own, so that it is loaded on demand. */
export const drawBars = (props: BarDrawingProps) => <BarDrawing {...props} />

const BarDrawing = memo(function BarDrawing(props: BarDrawingProps) {
  const { bars, mirrored, scale, formatTick, width } = props
  const hatching = useId()
  const data = bars.map(bar => ({
    ...bar,
    upwards: bar.up.value ?? 0,
    downwards: -(bar.down.value ?? 0),
  }))
  const labels = new Map(bars.flatMap(({ key, tick }) => (tick ? [[key, tick]] : [])))
  const ticks = mirrored ? [...scale.ticks.map(tick => -tick), 0, ...scale.ticks] : [...scale.ticks]
  // What can be is drawn in its place: each layer of its own takes a second round of rendering.
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
      <Hatching id={hatching} />
      <CartesianGrid
        vertical={false}
        verticalCoordinatesGenerator={none}
        stroke="var(--hair)"
        syncWithTicks
        zIndex={0}
      />
      <YAxis
        width={AXIS_WIDTH}
        domain={[mirrored ? -scale.top : 0, scale.top]}
        ticks={ticks}
        interval={0}
        niceTicks="none"
        tick={tickLabel('0.355em', value => formatTick(Math.abs(Number(value))))}
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
        tick={tickLabel('0.71em', key => labels.get(String(key)))}
        tickLine={false}
        axisLine={!mirrored && { stroke: 'var(--rule)' }}
      />
      <Bar
        dataKey="upwards"
        stackId="one"
        fill={mirrored ? 'var(--us)' : 'var(--topic)'}
        maxBarSize={48}
        isAnimationActive={false}
        shape={shape('up', hatching)}
        zIndex={0}
      />
      {mirrored && (
        <Bar
          dataKey="downwards"
          stackId="one"
          fill="var(--cn)"
          maxBarSize={48}
          isAnimationActive={false}
          shape={shape('down', hatching)}
          zIndex={0}
        />
      )}
      {mirrored && <ReferenceLine y={0} stroke="var(--grey)" zIndex={0} />}
    </BarChart>
  )
})

/**
 * The label of a tick, without the one of Recharts: that measures each word in the page, to wrap long
 * texts.
 *
 * @param dy from the place of the tick to the baseline
 */
const tickLabel = (dy: string, textOf: (value: unknown) => string | undefined) =>
  function TickLabel({ x, y, textAnchor, payload }: BaseTickContentProps) {
    return (
      <text x={x} y={y} dy={dy} textAnchor={textAnchor} fontSize={11} fill="var(--soft)">
        {textOf(payload.value)}
      </text>
    )
  }

// The props that Recharts gives a shape: its geometry, and the entry of `data` that it draws.
type Shape = BarShapeProps & { payload?: Record<'up' | 'down', BarValue> }

/**
 * A rectangle from the axis to the value, whichever way Recharts counts its height; hatching over
 * the height of the chart, or its half, if there is no value.
 */
const shape = (direction: 'up' | 'down', hatching: string) =>
  function BarShape({ x, y, width, height, fill, payload, background }: Shape) {
    if (payload?.[direction].value === null && background) {
      const [top, bottom] = [background.y ?? 0, (background.y ?? 0) + (background.height ?? 0)]
      const from = direction === 'up' ? top : y
      return (
        <rect
          x={x}
          y={from}
          width={width}
          height={(direction === 'up' ? y : bottom) - from}
          fill={`url(#${hatching})`}
        />
      )
    }
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

/** Slanting lines, for a period of which nothing is known. */
const Hatching = ({ id }: { id: string }) => (
  <defs>
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line x1="1" x2="1" y1="0" y2="5" stroke="var(--grey)" />
    </pattern>
  </defs>
)
