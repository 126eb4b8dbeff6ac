import { Fragment } from 'react'
import type { EngagementRecord, Side } from '../../domain/engagement.ts'
import { ACCOUNT_LABELS } from '../../domain/labels.ts'
import { accountOf, type TopicRow } from '../../domain/pairing.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { AccountHead } from './AccountHead.tsx'
import { PointItem } from './PointItem.tsx'
import { PresenceNote } from './PresenceNote.tsx'
import { pairsOf } from './topicPairs.ts'

interface SideByTopicProps {
  side: Side
  record: EngagementRecord
  rows: readonly TopicRow[]
  asked: readonly string[]
  target: string | null
  onTerm: ((term: string) => void) | undefined
}

/** One side's account, cut into the rows of the topics: per topic one cell a pair of points. */
export function SideByTopic({ side, record, rows, asked, target, onTerm }: SideByTopicProps) {
  const { topics } = useCatalog()
  const account = accountOf(record.accounts, side)
  return (
    <section aria-label={ACCOUNT_LABELS[side]} className="account" data-side={side}>
      <AccountHead side={side} record={record} />
      {rows.map(row => {
        const mark = { 'data-target': row.topic === target ? '' : undefined }
        return (
          <Fragment key={row.topic}>
            <div className="only-phone" />
            <div className="row-group">
              {pairsOf(row).map((pair, index, { length }) => (
                <div
                  key={pair.key}
                  className={index === 0 ? 'row-cell row-start' : 'row-cell'}
                  {...mark}
                >
                  {account && index === 0 && (
                    <h3 className="sr-only">{topics.get(row.topic)?.label ?? row.topic}</h3>
                  )}
                  {pair[side].length > 0 && (
                    <ul className="space-y-4">
                      {pair[side].map(placed => (
                        <PointItem
                          key={placed.index}
                          placed={placed}
                          accounts={record.accounts}
                          asked={asked}
                          onTerm={onTerm}
                        />
                      ))}
                    </ul>
                  )}
                  {index === length - 1 && <PresenceNote side={side} topic={row[side]} />}
                </div>
              ))}
            </div>
          </Fragment>
        )
      })}
    </section>
  )
}
