import type { Bin } from '../../domain/time/bins.ts'
import type { Period } from '../../domain/time/period.ts'

/** The periods as column headings: years, and under them their quarters or months. */
export function HeatHead({ periods, bin }: { periods: readonly Period[]; bin: Bin }) {
  const years = [...new Set(periods.map(yearOf))]
  const rows = bin === 'year' ? 1 : 2
  return (
    <thead>
      <tr>
        <th
          scope="col"
          rowSpan={rows}
          className="sticky top-0 left-0 z-30 w-26 bg-paper pb-1 text-left align-bottom font-normal text-soft sm:w-44 lg:w-56"
        >
          Topic
        </th>
        <th
          scope="col"
          rowSpan={rows}
          className="sticky top-0 z-20 w-8 bg-paper sm:w-10 pr-2 pb-1 text-right align-bottom font-normal text-soft"
        >
          All<span className="sr-only"> engagements</span>
        </th>
        {years.map(year => (
          <th
            key={year}
            scope={bin === 'year' ? 'col' : 'colgroup'}
            colSpan={periods.filter(period => yearOf(period) === year).length}
            className="sticky top-0 z-20 h-6 border-l border-paper bg-paper text-center font-semibold"
          >
            {bin === 'year' ? (
              <>
                <span className="sm:hidden" aria-hidden="true">
                  ’{year.slice(2)}
                </span>
                <span className="max-sm:sr-only">{year}</span>
              </>
            ) : (
              year
            )}
          </th>
        ))}
      </tr>
      {bin !== 'year' && (
        <tr>
          {periods.map(period => (
            <th
              key={period.key}
              scope="col"
              className="sticky top-6 z-20 border-l border-paper bg-paper pb-1 text-center font-normal text-soft"
            >
              <span aria-hidden="true">{shortLabel(period, bin)}</span>
              <span className="sr-only">{period.label}</span>
            </th>
          ))}
        </tr>
      )}
    </thead>
  )
}

const yearOf = ({ from }: Period) => from.slice(0, 4)

/** "Q3", or "Jun" */
const shortLabel = ({ label }: Period, bin: Bin) =>
  bin === 'quarter' ? label.slice(-2) : label.slice(0, 3)
