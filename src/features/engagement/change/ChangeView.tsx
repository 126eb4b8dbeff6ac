import { Suspense } from 'react'
import { accountOf } from '../../../domain/accounts/pairing.ts'
import { firstSide, lastTime, earlierOnes } from '../../../domain/change/earlier.ts'
import type { EngagementRecord } from '../../../domain/record/engagement.ts'
import { ACCOUNT_LABELS } from '../../../domain/record/labels.ts'
import type { View } from '../../../domain/view/view.ts'
import { useCatalog } from '../../../dataset/CatalogContext.tsx'
import { EmptyState, Loading } from '../../../ui/Message.tsx'
import type { ChangeView as ChangeAddress } from '../../../url/useView.ts'
import type { PointPlace } from '../../../accounts/pointId.ts'
import { AgainstEarlier } from './AgainstEarlier.tsx'
import { ChangeControls } from './ChangeControls.tsx'

interface ChangeViewProps {
  record: EngagementRecord
  view: View
  /** The point that the address names. */
  target: PointPlace | null
  onChange: ChangeAddress
  onTerm: ((term: string) => void) | undefined
}

/** One side's account of an engagement beside the same side's account of an earlier one. */
export function ChangeView({ record, view, target, onChange, onTerm }: ChangeViewProps) {
  const catalog = useCatalog()
  const engagement = catalog.engagements.find(({ id }) => id === record.id)
  if (!engagement) return null
  const wanted = view.side ?? target?.side
  const side = wanted && engagement.accounts[wanted] ? wanted : firstSide(engagement, catalog)
  const earlier = earlierOnes(engagement, side, catalog)
  const asked = earlier.find(({ id }) => id === view.against)
  const chosen = asked ?? lastTime(engagement, side, catalog)?.engagement
  const now = accountOf(record.accounts, side)
  return (
    <>
      <ChangeControls
        engagement={engagement}
        side={side}
        earlier={earlier}
        chosen={chosen}
        onChange={onChange}
      />
      {view.against && !asked && (
        <p role="status" className="mt-3 text-sm text-soft">
          No {ACCOUNT_LABELS[side]} of the engagement that was asked for is recorded before this one
          {chosen ? '; this is the last time instead.' : '.'}
        </p>
      )}
      {chosen && now ? (
        <Suspense key={chosen.id} fallback={<Loading>Fetching the earlier account …</Loading>}>
          <AgainstEarlier
            record={record}
            now={now}
            earlier={chosen}
            target={target}
            onTerm={onTerm}
          />
        </Suspense>
      ) : (
        <div className="mt-6">
          <EmptyState title="There is no last time in this record">
            No earlier engagement of the same two principals or offices has a {ACCOUNT_LABELS[side]}
            {earlier.length > 0 ? '. Any other can be chosen above.' : '.'}
          </EmptyState>
        </div>
      )}
    </>
  )
}
