import { useMemo, useRef } from 'react'
import { SIDES, type EngagementRecord, type Side } from '../../domain/engagement.ts'
import { ACCOUNT_LABELS } from '../../domain/labels.ts'
import { accountOf, partnersOf, placePoints } from '../../domain/pairing.ts'
import { AccountHead } from './AccountHead.tsx'
import { MatchLines, type MatchLine } from './MatchLines.tsx'
import { PointItem } from './PointItem.tsx'
import { pointId } from './pointId.ts'

interface AsIssuedProps {
  record: EngagementRecord
  /** Topics that the reader has filtered on. */
  asked: readonly string[]
  onTerm: ((term: string) => void) | undefined
}

/** Both accounts in their own order, with lines between the points that report one exchange. */
export function AsIssued({ record, asked, onTerm }: AsIssuedProps) {
  const { accounts } = record
  const columns = useRef<HTMLDivElement>(null)
  const lines = useMemo(
    () =>
      placePoints(accountOf(accounts, 'us')).flatMap((placed): MatchLine[] =>
        partnersOf(placed, accounts).map(partner => ({
          match: placed.point.match ?? '',
          us: pointId(placed),
          cn: pointId(partner),
        })),
      ),
    [accounts],
  )
  const [us, cn] = SIDES.map(side => (
    <Column key={side} side={side} record={record} asked={asked} onTerm={onTerm} />
  ))
  return (
    <div ref={columns} className="account-columns as-issued">
      {us}
      <MatchLines columns={columns} lines={lines} />
      {cn}
    </div>
  )
}

function Column({ side, record, asked, onTerm }: AsIssuedProps & { side: Side }) {
  const account = accountOf(record.accounts, side)
  return (
    <section aria-label={ACCOUNT_LABELS[side]} className="account" data-side={side}>
      <AccountHead side={side} record={record} />
      {account && (
        <ol className="space-y-4 border-t border-rule pt-4">
          {placePoints(account).map(placed => (
            <PointItem
              key={placed.index}
              placed={placed}
              accounts={record.accounts}
              asked={asked}
              onTerm={onTerm}
            />
          ))}
        </ol>
      )}
    </section>
  )
}
