import { Fragment } from 'react'
import type { Side } from '../domain/record/engagement.ts'
import { ACCOUNT_LABELS } from '../domain/record/labels.ts'
import { accountOf, type TopicRow } from '../domain/accounts/pairing.ts'
import { isKnownInFull } from '../domain/record/known.ts'
import { PointItem } from './PointItem.tsx'
import { PresenceNote } from './PresenceNote.tsx'
import type { ShownAccounts } from './shownAccounts.ts'
import { topicName } from './topicName.ts'
import { pairsOf } from './topicPairs.ts'

interface SideByTopicProps {
  side: Side
  shown: ShownAccounts
  rows: readonly TopicRow[]
}

/** One side's account, split into the rows of the topics, with one cell per pair of points. */
export function SideByTopic({ side, shown, rows }: SideByTopicProps) {
  const { accounts, topics } = shown
  const account = accountOf(accounts, side)
  return (
    <section
      aria-label={ACCOUNT_LABELS[side]}
      className="account"
      data-side={side}
      data-full={
        shown.hasAnchors && !shown.isShown && account && isKnownInFull(account) ? '' : undefined
      }
    >
      {shown.heads[side]}
      {rows.map(row => {
        const mark = { 'data-target': row.topic === shown.target ? '' : undefined }
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
                    <h3 className="sr-only">{topicName(topics, row.topic)}</h3>
                  )}
                  {pair[side].length > 0 && (
                    <ul className="space-y-4">
                      {pair[side].map(placed => (
                        <PointItem key={placed.index} placed={placed} shown={shown} />
                      ))}
                    </ul>
                  )}
                  {index === length - 1 && (
                    <PresenceNote
                      side={side}
                      topic={row[side]}
                      coverage={account?.coverage}
                      topics={topics}
                    />
                  )}
                </div>
              ))}
            </div>
          </Fragment>
        )
      })}
    </section>
  )
}
