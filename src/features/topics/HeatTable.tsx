import type { Bin } from '../../domain/time/bins.ts'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { HeatGroup, HeatRow } from '../../domain/measures/heat.ts'
import type { Period } from '../../domain/time/period.ts'
import type { View } from '../../domain/view/view.ts'
import { topicClass } from '../../ui/topicClass.ts'
import { findInTable, useOneStop } from '../../ui/useOneStop.ts'
import type { CaptionedProps } from '../../ui/useHoverCaption.tsx'
import { explorerHref, filterOf, topicHref } from '../../url/links.ts'
import { HeatHead } from './HeatHead.tsx'
import { drawCell } from './heatTexts.ts'

interface HeatTableProps {
  caption: string
  groups: readonly HeatGroup[]
  periods: readonly Period[]
  bin: Bin
  view: View
  tell: (text: string) => CaptionedProps
}

/**
 * The minimum width of the table for a number of periods, below which it scrolls; no cell is
 * narrower than two digits.
 */
const WIDTHS: readonly { most: number; region: string; table: string }[] = [
  { most: 12, region: 'max-sm:max-h-[80dvh] max-sm:overflow-auto', table: 'min-w-[23.5rem]' },
  { most: 24, region: 'max-lg:max-h-[80dvh] max-lg:overflow-auto', table: 'min-w-[56rem]' },
  {
    most: 40,
    region: 'max-[84rem]:max-h-[85dvh] max-[84rem]:overflow-auto',
    table: 'min-w-[74rem]',
  },
  { most: 72, region: 'max-h-[85dvh] overflow-auto', table: 'min-w-[130rem]' },
  { most: 120, region: 'max-h-[85dvh] overflow-auto', table: 'min-w-[200rem]' },
]
const WIDEST = { region: 'max-h-[85dvh] overflow-auto', table: 'min-w-[400rem]' }

/** Topics by periods, shaded by value; each cell opens the engagements behind it. */
export function HeatTable({ caption, groups, periods, bin, view, tell }: HeatTableProps) {
  const table = useRef<HTMLTableElement>(null)
  const keys = useOneStop(table, findInTable)
  const { region, table: width } = WIDTHS.find(({ most }) => periods.length <= most) ?? WIDEST
  const scroller = useRef<HTMLDivElement>(null)
  // Scrolls to the newest periods, which most readers come for.
  useEffect(() => {
    const box = scroller.current
    if (box && periods.length > 0) box.scrollLeft = box.scrollWidth
  }, [periods])
  const largest = Math.max(
    1,
    ...groups.flatMap(({ rows }) => rows.flatMap(row => row.cells.map(cell => cell.count))),
  )
  return (
    <div
      ref={scroller}
      role="region"
      aria-label={caption}
      tabIndex={0}
      className={`relative ${region}`}
    >
      <table
        ref={table}
        {...keys}
        className={`w-full table-fixed border-separate border-spacing-0 text-xs ${width}`}
      >
        <caption className="sr-only">{caption}</caption>
        <HeatHead periods={periods} bin={bin} />
        {groups.map(({ label, rows }) => (
          <tbody key={label}>
            {label && (
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={periods.length + 2}
                  className="pt-3 pb-1 text-left font-semibold text-soft"
                >
                  <span className="sticky left-0">{label}</span>
                </th>
              </tr>
            )}
            {rows.map(row => (
              <Row key={row.topic.id} {...{ row, periods, view, largest, tell }} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

interface RowProps extends Pick<HeatTableProps, 'periods' | 'view' | 'tell'> {
  row: HeatRow
  largest: number
}

function Row({ row, periods, view, largest, tell }: RowProps) {
  const { topic } = row
  return (
    <tr className="group">
      <th
        scope="row"
        className="sticky left-0 z-10 bg-paper py-px pr-2 text-left text-[0.8125rem] font-normal"
      >
        <Link
          href={topicHref(topic.id, filterOf(view))}
          className={`flex min-h-6 items-center hover:underline ${topic.core ? `font-semibold text-topic ${topicClass(topic)}` : ''}`}
        >
          {topic.label}
        </Link>
      </th>
      <td className="pr-2 text-right text-soft">{row.total}</td>
      {row.cells.map((cell, index) => {
        const period = periods[index]
        if (!period) return null
        const { className, text, sentence } = drawCell(row, cell, period, view.heat, largest)
        return (
          <td key={period.key} className={`border-b border-l border-paper p-0 ${className}`}>
            {text === '' ? (
              <span className="sr-only">0</span>
            ) : (
              <Link
                href={explorerHref({
                  ...filterOf(view),
                  topics: [topic.id],
                  accounts: view.heat === 'us' || view.heat === 'cn' ? view.heat : view.accounts,
                  from: period.from,
                  to: period.to,
                })}
                data-stop
                tabIndex={-1}
                aria-label={sentence}
                className="block h-6 min-w-6 text-center leading-6 whitespace-nowrap outline-current hover:outline-2 hover:-outline-offset-2 focus-visible:-outline-offset-2"
                {...tell(sentence)}
              >
                {text}
              </Link>
            )}
          </td>
        )
      })}
    </tr>
  )
}
