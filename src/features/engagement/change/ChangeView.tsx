import { Suspense } from 'react'
import { accountOf } from '../../../domain/accounts/pairing.ts'
import { defaultSide, defaultEarlier, earlierEngagements } from '../../../domain/change/earlier.ts'
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
  const side = wanted && engagement.accounts[wanted] ? wanted : defaultSide(engagement, catalog)
  const earlier = earlierEngagements(engagement, side, catalog)
  const asked = earlier.find(({ id }) => id === view.against)
  const chosen = asked ?? defaultEarlier(engagement, side, catalog)?.engagement
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
          The engagement named in the address has no earlier {ACCOUNT_LABELS[side]}
          {chosen ? '; the last one is shown instead.' : '.'}
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
          <EmptyState title="No earlier account to compare with">
            No earlier engagement of the same two principals or offices has a {ACCOUNT_LABELS[side]}
            {earlier.length > 0 ? '. Any other can be chosen above.' : '.'}
          </EmptyState>
        </div>
      )}
    </>
  )
}
