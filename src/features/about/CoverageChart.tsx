import { useId } from 'react'
import type { Recorded, YearCoverage } from '../../domain/record/coverage.ts'
import { COVERAGES, SIDES, type Coverage, type Side } from '../../domain/record/engagement.ts'
import { SIDE_LABELS } from '../../domain/record/labels.ts'
import { Hatching } from '../../ui/Hatching.tsx'
import { percent } from '../../ui/percent.ts'
import { SIDE_FILL, SIDE_TEXT } from '../../ui/sideClass.ts'

/** The height of a year's row, and the position of the years in percent of the width. */
const ROW = 26
const YEARS = { from: 44, to: 56 }

// The width of a digit on a phone.
const DIGIT = 2.4

const PART_LABELS: Record<Coverage, string> = {
  full: 'in full',
  partial: 'in part',
  reported: 'from press reports alone',
}

/** The accounts of each year by how much of them is known: American left, Chinese right. */
export function CoverageChart({ years }: { years: readonly YearCoverage[] }) {
  const hatching = useId()
  const most = Math.max(
    1,
    ...years.flatMap(({ accounts }) => SIDES.map(side => recordedIn(accounts[side]))),
  )
  return (
    <div className="mb-6 max-w-3xl text-[0.8125rem]">
      <div className="flex justify-between font-medium" aria-hidden="true">
        {SIDES.map(side => (
          <span key={side} className={SIDE_TEXT[side]}>
            {SIDE_LABELS[side].adjective} accounts
          </span>
        ))}
      </div>
      <svg
        role="img"
        aria-label="Accounts known in full, in part and from press reports alone, by year and side"
        width="100%"
        height={years.length * ROW}
        className="block"
      >
        <Hatching id={hatching} />
        {years.map(({ year, accounts }, index) => (
          <svg key={year} y={index * ROW} width="100%" height={ROW}>
            <text x="50%" y="17" textAnchor="middle" className="fill-ink">
              {year}
            </text>
            {SIDES.map(side => (
              <Bar key={side} side={side} counts={accounts[side]} {...{ most, hatching }} />
            ))}
          </svg>
        ))}
      </svg>
      <Legend />
    </div>
  )
}

const recordedIn = (counts: Record<Recorded, number>) =>
  COVERAGES.reduce((sum, coverage) => sum + counts[coverage], 0)

interface BarProps {
  side: Side
  counts: Record<Recorded, number>
  /** The number at which a bar has its full length. */
  most: number
  /** The id of the pattern for accounts known only from press reports. */
  hatching: string
}

/** From the year outwards: known in full with its number, in part, and from press reports. */
function Bar({ side, counts, most, hatching }: BarProps) {
  let before = 0
  return COVERAGES.map(coverage => {
    const width = (counts[coverage] / most) * YEARS.from
    const x = side === 'us' ? YEARS.from - before - width : YEARS.to + before
    before += width
    if (width === 0) return null
    return (
      <g key={coverage}>
        <rect
          x={percent(x)}
          y="4"
          width={percent(width)}
          height={ROW - 8}
          {...lookOf(coverage, `${SIDE_FILL[side]} stroke-paper`, hatching)}
        />
        {coverage === 'full' && width > String(counts.full).length * DIGIT && (
          <text
            x={percent(x + width / 2)}
            y="17"
            textAnchor="middle"
            className="fill-paper text-xs"
          >
            {counts.full}
          </text>
        )}
      </g>
    )
  })
}

/** How a part is drawn: in the colour of `solid`, paler, or hatched. */
const lookOf = (coverage: Coverage, solid: string, hatching: string) =>
  coverage === 'reported'
    ? { fill: `url(#${hatching})` }
    : { className: solid, fillOpacity: coverage === 'full' ? 1 : 0.4 }

function Legend() {
  const hatching = useId()
  return (
    <ul className="mt-2 flex flex-wrap justify-center gap-x-5 gap-y-1 text-soft" aria-hidden="true">
      {COVERAGES.map(coverage => (
        <li key={coverage} className="flex items-center gap-1.5">
          <svg width="18" height="10">
            {coverage === 'reported' && <Hatching id={hatching} />}
            <rect width="18" height="10" {...lookOf(coverage, 'fill-ink', hatching)} />
          </svg>
          {PART_LABELS[coverage]}
        </li>
      ))}
    </ul>
  )
}
