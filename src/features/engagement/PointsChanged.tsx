import { useEffect } from 'react'
import { hasChangedSince } from '../../domain/record/releases.ts'
import type { EngagementRecord } from '../../domain/record/engagement.ts'
import { ACCOUNT_LABELS, count } from '../../domain/record/labels.ts'
import { accountOf } from '../../domain/accounts/pairing.ts'
import type { PointPlace } from '../../accounts/pointId.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useAboutFile } from '../../dataset/about.ts'

interface PointsChangedProps {
  record: EngagementRecord
  point: PointPlace
  /** The version that the link is from, where it says so. */
  version: string | null
}

/**
 * Says that the points of an account have changed since a link to one of them was copied, and
 * leads to the account; nothing where the link is as good as new.
 */
export function PointsChanged(props: PointsChangedProps) {
  const { record, point, version } = props
  const { edition } = useCatalog()
  const { points } = accountOf(record.accounts, point.side) ?? { points: [] }
  const isInDoubt = point.index >= points.length || (version ?? edition.version) !== edition.version
  return isInDoubt ? <Change {...props} /> : null
}

function Change({ record, point: { side, index }, version }: PointsChangedProps) {
  const { changelog } = useAboutFile()
  const number = accountOf(record.accounts, side)?.points.length ?? 0
  const field = `accounts.${side}`
  const hasChanged =
    index >= number ||
    (version !== null && hasChangedSince(changelog, version, record.id, field) === true)
  useEffect(() => {
    if (!hasChanged) return
    const account = document.querySelector<HTMLElement>(`.account[data-side='${side}']`)
    account?.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' })
  }, [hasChanged, side])
  if (!hasChanged) return null
  return (
    <p role="status" className="no-print mt-6 border-l-4 border-ink bg-notice px-3 py-2">
      This link asks for point {index + 1} of the {ACCOUNT_LABELS[side]}. Its points have changed
      {version !== null && <> since version {version}, from which the link is</>}; the account now
      has {count(number, 'point')}.
    </p>
  )
}
