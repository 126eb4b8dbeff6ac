import type { Holding } from '../../domain/contacts/holders.ts'
import type { Side } from '../../domain/record/engagement.ts'
import { SIDE_LABELS } from '../../domain/record/labels.ts'
import type { Day } from '../../domain/time/day.ts'
import type { Extent } from '../../domain/time/period.ts'
import { percent } from '../../ui/percent.ts'
import { roomFor, type PlaceOf } from './timeScale.ts'
import { verbatim } from '../../ui/verbatim.ts'

const ROW = 19

const TEXT: Record<Side, string> = { us: 'fill-us', cn: 'fill-cn' }
const STROKE: Record<Side, string> = { us: 'stroke-us', cn: 'stroke-cn' }

interface HolderBarsProps {
  side: Side
  holdings: readonly Holding[]
  within: Extent
  place: PlaceOf
  /** The width of a short name, in percent of the chart's width. */
  labelWidth: number
}

/** The holders of one side’s posts of a line: a bar for each term, with a name if it fits. */
export function HolderBars({ side, holdings, within, place, labelWidth }: HolderBarsProps) {
  const bars = inRows(
    holdings.flatMap(({ official, from, to }) => {
      const start = from ? (`${from}-01` as Day) : within.from
      const end = to ? (`${to}-28` as Day) : within.to
      return start > within.to || end < within.from
        ? []
        : [
            {
              key: `${official.id} ${start}`,
              name: official.short,
              x1: place(start),
              x2: place(end),
            },
          ]
    }),
  )
  if (bars.length === 0) return null
  const rows = Math.max(...bars.map(({ row }) => row)) + 1
  const names = [...new Set(bars.map(({ name }) => name))].join(', ')
  return (
    <svg
      role="img"
      {...verbatim(names)}
      aria-label={`${SIDE_LABELS[side].country}: ${names}`}
      width="100%"
      height={rows * ROW}
      className="block overflow-visible text-[0.6875rem]"
    >
      {bars.map(({ key, name, x1, x2, row }) => (
        <g key={key}>
          <title>{name}</title>
          <line
            x1={percent(x1)}
            x2={percent(x2)}
            y1={row * ROW + 16}
            y2={row * ROW + 16}
            strokeWidth="2"
            className={STROKE[side]}
          />
          {x2 - x1 >= roomFor(name, labelWidth) && (
            <text x={percent(x1)} dx="2" y={row * ROW + 12} className={TEXT[side]}>
              {name}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

interface Bar {
  key: string
  name: string
  x1: number
  x2: number
}

/** Assigns each bar to the first row in which it overlaps no other. */
function inRows(bars: readonly Bar[]): (Bar & { row: number })[] {
  const ends: number[] = []
  return bars.map(bar => {
    // A term that starts in the month in which another ends shares its row.
    const free = ends.findIndex(end => end <= bar.x1 + 1)
    const row = free < 0 ? ends.length : free
    ends[row] = bar.x2
    return { ...bar, row }
  })
}
