import { Fragment, useRef } from 'react'
import { Link } from 'wouter'
import { countStep } from '../../domain/measures/heat.ts'
import { SIDE_LABELS, count } from '../../domain/record/labels.ts'
import {
  pairKey,
  type MatrixOfficial,
  type Pair,
  type Shown,
} from '../../domain/measures/matrix.ts'
import type { View } from '../../domain/view/view.ts'
import { findInTable, useOneStop } from '../../ui/useOneStop.ts'
import type { CaptionedProps } from '../../ui/useHoverCaption.tsx'
import { contactsHref, filterOf, officialHref } from '../../url/links.ts'
import { heldText } from './officialTexts.ts'
import { verbatim } from '../../ui/verbatim.ts'

interface MatrixTableProps {
  caption: string
  us: Shown
  cn: Shown
  /** By `pairKey`. */
  pairs: ReadonlyMap<string, Pair>
  view: View
  tell: (text: string) => CaptionedProps
}

/** American officials as rows, Chinese ones as columns; people and bodies separately. */
export function MatrixTable({ caption, us, cn, pairs, view, tell }: MatrixTableProps) {
  const table = useRef<HTMLTableElement>(null)
  const keys = useOneStop(table, findInTable)
  const columns = [...cn.people, ...cn.bodies]
  const firstBody = cn.bodies[0]?.official.id
  const largest = Math.max(1, ...[...pairs.values()].map(pair => pair.engagements))
  const groups = [
    { label: 'People', rows: us.people },
    { label: 'Bodies', rows: us.bodies },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={0}
      className="relative max-h-[max(92dvh,56rem)] overflow-auto"
    >
      <table ref={table} {...keys} className="border-separate border-spacing-0 text-xs">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky top-0 left-0 z-30 min-w-36 bg-paper pr-3 pb-1 text-left align-bottom font-normal lg:min-w-44"
            >
              <span className="font-semibold text-us">{SIDE_LABELS.us.country} ↓</span>
              <br />
              <span className="font-semibold text-cn">{SIDE_LABELS.cn.country} →</span>
            </th>
            <th
              scope="col"
              className="sticky top-0 z-20 bg-paper pr-2 pb-1 text-right align-bottom font-normal text-soft"
            >
              All<span className="sr-only"> engagements</span>
            </th>
            {columns.map(column => (
              <ColumnHead
                key={column.official.id}
                column={column}
                view={view}
                apart={column.official.id === firstBody}
              />
            ))}
          </tr>
        </thead>
        {groups.map(({ label, rows }) => (
          <tbody key={label}>
            {groups.length > 1 && (
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={columns.length + 2}
                  className="pt-3 pb-1 text-left font-semibold text-soft"
                >
                  <span className="sticky left-0">{label}</span>
                </th>
              </tr>
            )}
            {rows.map(row => (
              <tr key={row.official.id} className="group">
                <th
                  scope="row"
                  className="sticky left-0 z-10 bg-paper pr-3 text-left text-[0.8125rem] font-normal"
                >
                  <Link
                    {...verbatim(row.name)}
                    href={officialHref(row.official.id, filterOf(view))}
                    className="flex min-h-7 items-center hover:underline"
                  >
                    {row.name}
                  </Link>
                </th>
                <td className="pr-2 text-right text-soft">{row.total}</td>
                {columns.map(column => (
                  <Fragment key={column.official.id}>
                    <Cell
                      pair={pairs.get(pairKey(row.official.id, column.official.id))}
                      apart={column.official.id === firstBody}
                      {...{ largest, view, tell }}
                    />
                  </Fragment>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

// Column names read upwards, as on a book's spine; drawn as SVG, so that pictures include them.
const NAME_HEIGHT = 136
const LONGEST_NAME = 20

interface ColumnHeadProps {
  column: MatrixOfficial
  view: View
  /** Whether to separate it from the column before. */
  apart: boolean
}

const ColumnHead = ({ column: { official, name, total }, view, apart }: ColumnHeadProps) => (
  <th
    scope="col"
    className={`sticky top-0 z-20 bg-paper pb-1 align-bottom text-[0.8125rem] font-normal ${apart ? 'pl-4' : ''}`}
  >
    <Link
      {...verbatim(name)}
      href={officialHref(official.id, filterOf(view))}
      title={`${name}: ${count(total, 'engagement')}`}
      className="inline-block min-w-7 text-center hover:underline xl:min-w-11"
    >
      <span className="sr-only">{name}</span>
      <svg width="20" height={NAME_HEIGHT} className="mx-auto block" aria-hidden="true">
        <text transform={`translate(15 ${NAME_HEIGHT - 2}) rotate(-90)`} className="fill-ink">
          {name.length > LONGEST_NAME ? official.short : name}
        </text>
      </svg>
    </Link>
    <span className="mt-1 block text-center text-xs text-soft">
      {total}
      <span className="sr-only"> engagements</span>
    </span>
  </th>
)

interface CellProps {
  pair: Pair | undefined
  largest: number
  view: View
  tell: (text: string) => CaptionedProps
  apart: boolean
}

function Cell({ pair, largest, view, tell, apart }: CellProps) {
  const gap = apart ? 'border-l-[1rem]' : 'border-l'
  if (!pair) {
    return (
      <td className={`border-b border-paper p-0 ${gap}`}>
        <span className="block h-7 min-w-7 text-center leading-7 text-rule before:content-['·'] xl:min-w-11" />
        <span className="sr-only">0</span>
      </td>
    )
  }
  const sentence = `${pair.us.name} and ${pair.cn.name}: ${heldText(pair)}`
  return (
    <td
      className={`border-b border-paper bg-clip-padding p-0 ${gap} matrix-${countStep(pair.engagements, largest)}`}
    >
      <Link
        href={pairHref(pair, view)}
        data-stop
        tabIndex={-1}
        aria-label={sentence}
        className="block h-7 min-w-7 text-center leading-7 xl:min-w-11 outline-current hover:outline-2 hover:-outline-offset-2 focus-visible:-outline-offset-2"
        {...tell(sentence)}
      >
        {pair.engagements}
      </Link>
    </td>
  )
}

/** Address of the record of two officials. */
export const pairHref = (pair: Pick<Pair, 'us' | 'cn'>, view: View): string =>
  contactsHref({ ...filterOf(view), officials: [pair.us.id, pair.cn.id], match: 'all' })
