import { Suspense, useMemo, useRef, type ReactNode } from 'react'
import { claimsOf } from '../../domain/claims/claims.ts'
import { groupClaims } from '../../domain/claims/sums.ts'
import type { EngagementRecord, RelatedLink } from '../../domain/record/engagement.ts'
import { accountOf } from '../../domain/accounts/pairing.ts'
import { threadOf } from '../../domain/record/thread.ts'
import type { Neighbours } from '../../domain/record/neighbours.ts'
import { LAYOUTS, type Layout, type View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import type { ShownAccounts } from '../../accounts/shownAccounts.ts'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { Toggle } from '../../ui/Toggle.tsx'
import { Choice } from '../../ui/Choice.tsx'
import type { ChangeView } from '../../url/useView.ts'
import { Accounts } from './Accounts.tsx'
import { ClaimsLine } from './ClaimsLine.tsx'
import { Head } from './Head.tsx'
import { EarlierAndLater, Selection } from './Selection.tsx'
import { Sources } from './Sources.tsx'
import { Thread } from './Thread.tsx'
import { PartHead } from './PartHead.tsx'
import { pointWithPartners, pointsOfClaims } from './shownPart.ts'
import { useHashTarget, type HashTarget } from './useHashTarget.ts'

interface EngagementViewProps {
  record: EngagementRecord & { backlinks: readonly RelatedLink[] }
  view: View
  onChange: ChangeView
  neighbours: Neighbours
  /** Fetches another engagement's record ahead. */
  prefetch: (id: string) => void
  /** Buttons that share the page. */
  actions?: ReactNode
  /** What can be done with a point, beside its number. */
  renderTools?: ShownAccounts['renderTools']
  /** Opens everything that is known of a term; without it terms are marked, not pressed. */
  onTerm?: ((term: string) => void) | undefined
}

const PointsChanged = lazyComponent(async () => (await import('./PointsChanged.tsx')).PointsChanged)

const LAYOUT_LABELS: Record<Layout, string> = { topic: 'By topic', order: 'As issued' }

/** One engagement: what it was, what both accounts say, and where that is known from. */
export function EngagementView({
  record,
  view,
  onChange,
  neighbours,
  prefetch,
  actions,
  renderTools,
  onTerm,
}: EngagementViewProps) {
  const { edition, engagements } = useCatalog()
  const article = useRef<HTMLElement>(null)
  const target = useHashTarget(article)
  const claims = useMemo(() => claimsOf(record.accounts), [record])
  const thread = useMemo(
    () => threadOf(record.id, record.related, record.backlinks, engagements),
    [record, engagements],
  )
  if (view.embed && target.id !== null) {
    const { id, point } = target
    return (
      <article ref={article}>
        <PartHead record={record} />
        <Accounts
          record={record}
          view={view}
          target={null}
          isShown={point ? pointWithPartners(record, point) : undefined}
          topic={point ? undefined : id}
          renderTools={renderTools}
          onTerm={onTerm}
        />
      </article>
    )
  }
  return (
    <article ref={article}>
      <Selection neighbours={neighbours} view={view} prefetch={prefetch} />
      <div
        className={
          thread.length > 0 ? 'grid grid-cols-1 gap-x-12 lg:grid-cols-[minmax(0,1fr)_18rem]' : ''
        }
      >
        <Head record={record} view={view}>
          <ClaimsLine groups={groupClaims(claims)} />
        </Head>
        {thread.length > 0 && (
          <Thread id={record.id} thread={thread} view={view} prefetch={prefetch} />
        )}
      </div>
      <div className="no-print mt-7 flex flex-wrap items-center gap-x-6 gap-y-2 text-[0.9375rem] text-soft">
        {record.accounts.length > 0 && (
          <Choice
            label="Layout of the accounts"
            options={LAYOUTS.map(value => ({ value, label: LAYOUT_LABELS[value] }))}
            value={view.by}
            onChange={by => onChange({ by })}
          />
        )}
        {claims.length > 0 && (
          <Toggle
            isOn={view.only === 'claims'}
            onChange={isOn => onChange({ only: isOn ? 'claims' : null })}
          >
            Only claims
          </Toggle>
        )}
        {actions && (
          <div className="no-embed ml-auto flex flex-wrap items-center gap-4">{actions}</div>
        )}
      </div>
      {target.point && isInDoubt(target, record, edition.version) && (
        <Suspense fallback={null}>
          <PointsChanged record={record} point={target.point} version={target.version} />
        </Suspense>
      )}
      <Accounts
        record={record}
        view={view}
        target={target.id}
        isShown={view.only === 'claims' ? pointsOfClaims(claims) : undefined}
        renderTools={renderTools}
        onTerm={onTerm}
      />
      <Sources sources={record.sources} />
      <EarlierAndLater neighbours={neighbours} view={view} prefetch={prefetch} />
    </article>
  )
}

/** Whether a link to a point may name another one than it did, which the history then tells. */
function isInDoubt({ point, version }: HashTarget, record: EngagementRecord, now: string): boolean {
  if (!point) return false
  const { points } = accountOf(record.accounts, point.side) ?? { points: [] }
  return point.index >= points.length || (version !== null && version !== now)
}
