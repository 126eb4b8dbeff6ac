import type { CSSProperties } from 'react'
import type { ChangeRow } from '../../../domain/change/rows.ts'
import { useCatalog } from '../../../dataset/CatalogContext.tsx'
import type { PointPlace } from '../../../accounts/pointId.ts'
import { topicName } from '../../../accounts/topicName.ts'
import { ChangeColumn } from './ChangeColumn.tsx'
import { kindTag, sharesText } from './changeTexts.ts'
import { placeRows } from './placeRows.ts'
import type { BothAccounts } from './compareAccounts.ts'
import './change.css'

interface ChangeColumnsProps extends BothAccounts {
  rows: readonly ChangeRow[]
  /** The point that the address names. */
  target: PointPlace | null
  onTerm: ((term: string) => void) | undefined
}

/**
 * Both accounts by topic, the earlier one on the left. Each account is one element, so that screen
 * readers read it in one go; both are laid out on the rows of one grid, as in the view by topic.
 */
export function ChangeColumns({ rows, target, onTerm, ...both }: ChangeColumnsProps) {
  const { topics } = useCatalog()
  const { prior, now, record, last } = both
  const placed = placeRows(rows)
  const lines = placed.reduce((sum, { row }) => sum + row.lines.length, 1)
  const size = { '--wide': lines, '--phone': 3 * lines } as CSSProperties
  const shared = { placed, target, onTerm }
  return (
    <div className="change-columns" data-side={now.side} style={size}>
      <ChangeColumn which="prior" account={prior} engagement={last} {...shared} />
      <div role="group" aria-label="Topics, with their shares of words then and now">
        {placed.map(({ row, start, isFirst }) => (
          <div
            key={row.topic}
            className="change-head"
            data-first={isFirst ? '' : undefined}
            style={{ '--line': start, '--lines': row.lines.length } as CSSProperties}
          >
            <p className="font-serif leading-snug font-semibold">{topicName(topics, row.topic)}</p>
            <p className="text-[0.8125rem] text-soft">{kindTag(row)}</p>
            <p className="text-[0.8125rem] text-soft">{sharesText(row)}</p>
          </div>
        ))}
      </div>
      <ChangeColumn which="now" account={now} engagement={record} {...shared} />
    </div>
  )
}
