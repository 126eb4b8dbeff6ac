import {
  RECORDED,
  type Recorded,
  type RecordedCoverage,
  type YearCoverage,
} from '../../domain/record/coverage.ts'
import { SIDES } from '../../domain/record/engagement.ts'
import { ACCOUNT_LABELS } from '../../domain/record/labels.ts'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'

const HEADINGS: Record<Recorded, string> = {
  full: 'in full',
  partial: 'in part',
  reported: 'press only',
  absent: 'none',
}

interface CoverageTableProps {
  years: readonly YearCoverage[]
  /** The sum over all years. */
  total: RecordedCoverage
}

/** What is recorded, by year and side. */
export function CoverageTable({ years, total }: CoverageTableProps) {
  return (
    <ScrollRegion label="Coverage by year">
      <table className="w-full max-w-5xl text-sm whitespace-nowrap">
        <caption className="sr-only">Engagements and accounts recorded, by year</caption>
        <thead className="text-soft">
          <tr>
            <th colSpan={3} scope="colgroup">
              <span className="sr-only">All engagements</span>
            </th>
            {SIDES.map(side => (
              <th
                key={side}
                colSpan={RECORDED.length}
                scope="colgroup"
                className={`py-1 pl-2 text-right font-medium ${side === 'us' ? 'text-us' : 'text-cn'}`}
              >
                {ACCOUNT_LABELS[side]}
              </th>
            ))}
          </tr>
          <tr>
            {['Year', 'Engagements', 'Paired'].map(heading => (
              <th
                key={heading}
                scope="col"
                className="py-1 pl-2 text-right font-normal first:pl-0 first:text-left"
              >
                {heading}
              </th>
            ))}
            {SIDES.flatMap(side =>
              RECORDED.map(recorded => (
                <th
                  key={side + recorded}
                  scope="col"
                  className="py-1 pl-2 text-right font-normal nth-[4n]:pl-6"
                >
                  {HEADINGS[recorded]}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {years.map(one => (
            <Row key={one.year} {...one} />
          ))}
        </tbody>
        <tfoot className="border-t border-rule font-medium">
          <Row year="All" {...total} />
        </tfoot>
      </table>
    </ScrollRegion>
  )
}

function Row({ year, engagements, paired, accounts }: YearCoverage) {
  return (
    <tr className="border-t border-hair">
      <th scope="row" className="py-1.5 pr-3 text-left font-medium">
        {year}
      </th>
      <td className="py-1.5 pl-2 text-right">{engagements}</td>
      <td className="py-1.5 pl-2 text-right">{paired}</td>
      {SIDES.flatMap(side =>
        RECORDED.map(recorded => (
          <td key={side + recorded} className="py-1.5 pl-2 text-right">
            {accounts[side][recorded]}
          </td>
        )),
      )}
    </tr>
  )
}
