import { ROW } from './marker.ts'

/** The number of rows in a lane, on wide screens and on phones. */
export interface LaneShape {
  id: string
  label: string
  wideRows: number
  narrowRows: number
}

/** The number of rows of a lane on a screen of this kind. */
export const rowsOf = ({ wideRows, narrowRows }: LaneShape, isNarrow: boolean): number =>
  isNarrow ? narrowRows : wideRows

/** The space above the first row and below the last. */
const AIR = 12
/** On a phone the label is above the rows, within its lane. */
const LABEL = 15

/** The height of a lane and the top of its first row, in pixels. */
const laneHeight = (shape: LaneShape, isNarrow: boolean): number =>
  rowsOf(shape, isNarrow) * ROW + AIR + (isNarrow ? LABEL : 0)
const laneTop = (isNarrow: boolean): number => AIR / 2 + 1 + (isNarrow ? LABEL : 0)

/** The distance from the plot's top to the first row of each lane, in pixels, by lane id. */
export function rowTops(shapes: readonly LaneShape[], isNarrow: boolean): Map<string, number> {
  const tops = new Map<string, number>()
  let above = 0
  for (const shape of shapes) {
    tops.set(shape.id, above + laneTop(isNarrow))
    above += laneHeight(shape, isNarrow)
  }
  return tops
}

/** The height of all lanes together, in pixels. */
export const lanesHeight = (shapes: readonly LaneShape[], isNarrow: boolean): number =>
  shapes.reduce((sum, shape) => sum + laneHeight(shape, isNarrow), 0)

// Written out in full, since class names must be found in the source: laneHeight of 2 to 6 rows.
const WIDE: Record<number, string> = {
  2: 'sm:h-[42px]',
  3: 'sm:h-[57px]',
  4: 'sm:h-[72px]',
  5: 'sm:h-[87px]',
  6: 'sm:h-[102px]',
}
const NARROW: Record<number, string> = {
  2: 'h-[57px]',
  3: 'h-[72px]',
  4: 'h-[87px]',
}

/** The names of the lanes, whose height determines that of the plot. */
export function LaneLabels({ lanes }: { lanes: readonly LaneShape[] }) {
  return (
    <ul className="pointer-events-none relative">
      {lanes.map(({ id, label, wideRows, narrowRows }) => (
        <li
          key={id}
          className={`border-b border-hair text-[0.6875rem] leading-tight text-soft sm:pt-[5px] sm:text-[0.8125rem] sm:text-ink ${NARROW[narrowRows]} ${WIDE[wideRows]}`}
        >
          <span className="relative z-10 inline-block bg-paper py-0.5 max-sm:pr-1 sm:w-28">
            {label}
          </span>
        </li>
      ))}
    </ul>
  )
}
