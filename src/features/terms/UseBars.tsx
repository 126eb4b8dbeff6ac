import { SIDES, type Side } from '../../domain/record/engagement.ts'
import { SIDE_LABELS } from '../../domain/record/labels.ts'
import { countByYear, type UsedConcept } from '../../domain/terms/conceptUses.ts'
import { SIDE_FILL } from '../../ui/sideClass.ts'

interface UseBarsProps {
  uses: UsedConcept['uses']
  /** "2017", "2018" … */
  years: readonly string[]
  /** The number of uses that fills the whole height, the same for every concept of a list. */
  largest: number
}

// In the drawing's own units: a year is ten wide, of which the bar takes eight.
const YEAR = 10
const BAR = 8
const LONGEST = 18
const SHORTEST = 2

/** Uses by year, small: American ones grow up from the line, Chinese ones down. */
export function UseBars({ uses, years, largest }: UseBarsProps) {
  const counts = countByYear(uses)
  const width = years.length * YEAR
  return (
    <svg
      role="img"
      aria-label={sentence(counts)}
      viewBox={`0 0 ${width} ${2 * LONGEST}`}
      preserveAspectRatio="none"
      className="h-10 w-full max-w-56"
    >
      {SIDES.map(side => (
        <path key={side} className={SIDE_FILL[side]} d={barsOf(side)} />
      ))}
      <path
        d={`M0 ${LONGEST}H${width}`}
        className="stroke-rule"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )

  function barsOf(side: Side): string {
    return years
      .map((year, index) => {
        const count = counts.get(year)?.[side] ?? 0
        if (count === 0) return ''
        const length = Math.max(SHORTEST, (count / largest) * LONGEST)
        return `M${index * YEAR + 1} ${LONGEST}h${BAR}v${side === 'us' ? -length : length}h-${BAR}z`
      })
      .join('')
  }
}

/** "Uses by year: 2021: 2 US, 1 Chinese; 2023: 1 Chinese" */
function sentence(counts: ReturnType<typeof countByYear>): string {
  const years = [...counts].map(([year, bySide]) => {
    const parts = SIDES.filter(side => bySide[side] > 0).map(
      side => `${bySide[side]} ${SIDE_LABELS[side].short}`,
    )
    return `${year}: ${parts.join(', ')}`
  })
  return `Uses by year: ${years.join('; ')}`
}

/** The most uses that one side has of one concept in one year. */
export const mostInAYear = (concepts: readonly Pick<UsedConcept, 'uses'>[]): number =>
  Math.max(
    1,
    ...concepts.flatMap(({ uses }) =>
      [...countByYear(uses).values()].flatMap(({ us, cn }) => [us, cn]),
    ),
  )
