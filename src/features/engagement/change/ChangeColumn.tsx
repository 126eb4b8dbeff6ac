import type { CSSProperties } from 'react'
import { Link } from 'wouter'
import type { Account, EngagementRecord } from '../../../domain/record/engagement.ts'
import { formatDay } from '../../../domain/time/day.ts'
import { useCatalog } from '../../../dataset/CatalogContext.tsx'
import { AccountIntro } from '../../../accounts/AccountIntro.tsx'
import type { PointPlace } from '../../../accounts/pointId.ts'
import { topicName } from '../../../accounts/topicName.ts'
import { engagementHref } from '../../../url/links.ts'
import { SIDE_TEXT } from '../../../ui/sideClass.ts'
import { AbsenceNote } from './AbsenceNote.tsx'
import { ChangePoint } from './ChangePoint.tsx'
import type { PlacedRow } from './placeRows.ts'

interface ChangeColumnProps {
  which: 'prior' | 'now'
  account: Account
  /** The engagement that it is an account of. */
  engagement: EngagementRecord
  placed: readonly PlacedRow[]
  /** The point that the address names. */
  target: PointPlace | null
  onTerm: ((term: string) => void) | undefined
}

const NAMES = { prior: 'Earlier account', now: 'This account' }

/** One of the two accounts, divided into the grid lines of the topics. */
export function ChangeColumn(props: ChangeColumnProps) {
  const { which, account, engagement, placed, target, onTerm } = props
  const { topics } = useCatalog()
  const { id, title, date, sources } = engagement
  return (
    <section aria-label={NAMES[which]} className="change-account" data-which={which}>
      <div className="change-cell pb-4" style={{ '--line': 0 } as CSSProperties}>
        <h2 className={`font-serif text-lg font-semibold ${SIDE_TEXT[account.side]}`}>
          <span aria-hidden="true">{which === 'prior' ? '○ ' : '● '}</span>
          {which === 'prior' ? (
            <Link href={engagementHref(id)} className="underline-offset-4 hover:underline">
              {title}, {formatDay(date)}
            </Link>
          ) : (
            `${title}, ${formatDay(date)}`
          )}
        </h2>
        <AccountIntro account={account} sources={sources} />
      </div>
      {placed.flatMap(({ row, start, isFirst }) =>
        row.lines.map((line, index) => (
          <div
            key={`${row.topic} ${start + index}`}
            className="change-cell"
            data-start={index === 0 ? '' : undefined}
            data-first={index === 0 && isFirst ? '' : undefined}
            style={{ '--line': start + index } as CSSProperties}
          >
            {index === 0 && <h3 className="sr-only">{topicName(topics, row.topic)}</h3>}
            {line[which].length > 0 && (
              <ul className="space-y-3">
                {line[which].map(point => (
                  <ChangePoint
                    key={point.index}
                    placed={point}
                    engagement={engagement}
                    isTarget={target?.side === point.side && target.index === point.index}
                    pair={line.pair}
                    which={which}
                    onTerm={onTerm}
                  />
                ))}
              </ul>
            )}
            {index === 0 && row.lines.every(one => one[which].length === 0) && (
              <AbsenceNote row={row} which={which} />
            )}
          </div>
        )),
      )}
    </section>
  )
}
