import { useMemo, useRef } from 'react'
import { SIDES, type Side } from '../domain/record/engagement.ts'
import { ACCOUNT_LABELS } from '../domain/record/labels.ts'
import { accountOf, partnersOf, placePoints } from '../domain/accounts/pairing.ts'
import { MatchLines, type MatchLine } from './MatchLines.tsx'
import { PointItem } from './PointItem.tsx'
import { pointId } from './pointId.ts'
import type { ShownAccounts } from './shownAccounts.ts'

/** Both accounts in their own order, with lines between points about the same exchange. */
export function AsIssued({ shown }: { shown: ShownAccounts }) {
  const { accounts } = shown
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
  const [us, cn] = SIDES.map(side => <Column key={side} side={side} shown={shown} />)
  return (
    <div ref={columns} className="account-columns as-issued">
      {us}
      <MatchLines columns={columns} lines={lines} />
      {cn}
    </div>
  )
}

function Column({ side, shown }: { side: Side; shown: ShownAccounts }) {
  const account = accountOf(shown.accounts, side)
  return (
    <section aria-label={ACCOUNT_LABELS[side]} className="account" data-side={side}>
      {shown.heads[side]}
      {account && (
        <ol className="space-y-4 border-t border-rule pt-4">
          {placePoints(account)
            .filter(placed => shown.isShown?.(placed) ?? true)
            .map(placed => (
              <PointItem key={placed.index} placed={placed} shown={shown} />
            ))}
        </ol>
      )}
    </section>
  )
}
