import type { ReactNode } from 'react'
import { count } from '../../domain/record/labels.ts'
import type { Sort } from '../../domain/view/view.ts'
import { COLUMNS } from './columns.ts'
import { SortHeading } from './SortHeading.tsx'

interface EngagementTableProps {
  sort: Sort
  onSort: (sort: Sort) => void
  /** The number of rows, from which its height is estimated until it is laid out. */
  rows: number
  /** Table bodies. */
  children: ReactNode
}

/** The table of engagements with its headings; on a phone it is laid out as a plain list. */
export function EngagementTable({ sort, onSort, rows, children }: EngagementTableProps) {
  return (
    <div
      // Set by script, since the policy allows no style attributes in the HTML.
      ref={element => {
        element?.style.setProperty('--rows', String(rows))
      }}
      className="laid-out-near [contain-intrinsic-height:auto_calc(var(--rows,200)*8.1rem)] sm:[contain-intrinsic-height:auto_calc(var(--rows,200)*4.9rem)] lg:[contain-intrinsic-height:auto_calc(var(--rows,200)*3.4rem)]"
    >
      <table aria-label="Engagements" className="w-full text-sm max-lg:block lg:table-fixed">
        <thead className="text-soft max-lg:hidden">
          <tr>
            {COLUMNS.map(heading => (
              <SortHeading key={heading.column} {...heading} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  )
}

interface YearBodyProps {
  year: string
  /** The number of engagements in that year, including those not shown. */
  total: number
  children: ReactNode
}

/** The rows of one year under a heading. */
export function YearBody({ year, total, children }: YearBodyProps) {
  return (
    <tbody className="max-lg:block">
      <tr className="max-lg:block">
        <th
          colSpan={COLUMNS.length}
          scope="rowgroup"
          className="border-t border-rule pt-3 pb-1 text-left font-semibold max-lg:block"
        >
          {year} <span className="pl-1 font-normal text-soft">{count(total, 'engagement')}</span>
        </th>
      </tr>
      {children}
    </tbody>
  )
}
