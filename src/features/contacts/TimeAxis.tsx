import { periodsBetween, type Extent } from '../../domain/time/period.ts'
import { PRESIDENCIES, presidenciesWithin } from '../../domain/time/presidencies.ts'
import { percent } from '../../ui/percent.ts'
import type { PlaceOf } from './timeScale.ts'

// The largest number of years with a label, so that the labels fit on a phone.
const MOST_YEARS = 8

interface TimeAxisProps {
  within: Extent
  place: PlaceOf
}

/** US presidents and years, above the charts of a line. */
export function TimeAxis({ within, place }: TimeAxisProps) {
  const years = periodsBetween(within, 'year')
  const every = Math.ceil(years.length / MOST_YEARS)
  return (
    <svg
      aria-hidden="true"
      width="100%"
      height="36"
      className="block overflow-visible fill-soft text-[0.6875rem]"
    >
      {presidenciesWithin(PRESIDENCIES.us, within).map(({ name, from }) => (
        <text key={from} x={percent(place(from))} dx="3" y="11">
          {name}
        </text>
      ))}
      {years.map(({ key, from }, index) => (
        <g key={key}>
          <line
            x1={percent(place(from))}
            x2={percent(place(from))}
            y1="20"
            y2="36"
            className="stroke-rule"
          />
          {index % every === 0 && (
            <text x={percent(place(from))} dx="3" y="31">
              {every === 1 && years.length > 5 ? `’${key.slice(2)}` : key}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

/** Alternate US presidencies as faint bands behind a chart. */
export const Bands = ({ within, place }: TimeAxisProps) => (
  <svg
    aria-hidden="true"
    width="100%"
    height="100%"
    className="pointer-events-none absolute inset-0 -z-10 fill-hair"
  >
    {presidenciesWithin(PRESIDENCIES.us, within).map(({ from, to }, index) => {
      const [x1, x2] = [place(from), place(to ?? within.to)]
      return index % 2 === 1 ? (
        <rect
          key={from}
          x={percent(x1)}
          width={percent(x2 - x1)}
          height="100%"
          fillOpacity="0.55"
        />
      ) : null
    })}
  </svg>
)
