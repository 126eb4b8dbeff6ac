import { Suspense, useMemo, useRef, type ReactNode } from 'react'
import { partnersOf, type PlacedPoint } from '../../domain/accounts/pairing.ts'
import type { RelatedLink } from '../../domain/record/engagement.ts'
import { threadOf } from '../../domain/record/thread.ts'
import type { Neighbours } from '../../domain/record/neighbours.ts'
import { CHOICES, type Layout, type View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import type { ShownAccounts } from '../../accounts/shownAccounts.ts'
import { Choice } from '../../ui/Choice.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { Loading } from '../../ui/Message.tsx'
import type { ChangeView } from '../../url/useView.ts'
import { Accounts, type ClaimingRecord } from './Accounts.tsx'
import { ClaimsLine } from './ClaimsLine.tsx'
import { Head } from './Head.tsx'
import { EarlierAndLater, Selection } from './Selection.tsx'
import { Sources } from './Sources.tsx'
import { Thread } from './Thread.tsx'
import { useHashTarget } from './useHashTarget.ts'

interface EngagementViewProps {
  record: ClaimingRecord & { backlinks: readonly RelatedLink[] }
  view: View
  onChange: ChangeView
  neighbours: Neighbours
  /** Prefetches another engagement's record. */
  prefetch: (id: string) => void
  /** Buttons that share the page. */
  actions?: ReactNode
  /** What can be done with a point, beside its number. */
  renderTools?: ShownAccounts['renderTools']
  /** Opens the details of a term; without it, terms are marked but are not buttons. */
  onTerm?: ((term: string) => void) | undefined
}

const PointsChanged = lazyComponent(async () => (await import('./PointsChanged.tsx')).PointsChanged)

const EmbeddedPart = lazyComponent(async () => (await import('./EmbeddedPart.tsx')).EmbeddedPart)

const POINT_OPTIONS = [
  { value: 'all', label: 'All points' },
  { value: 'claims', label: 'Only claims' },
] as const

const ChangeView = lazyComponent(async () => (await import('./change/ChangeView.tsx')).ChangeView)

const LAYOUT_LABELS: Record<Layout, string> = {
  topic: 'By topic',
  order: 'As issued',
  change: 'Since last time',
}

/** One engagement: its head, both accounts, and the sources. */
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
  const { engagements } = useCatalog()
  const article = useRef<HTMLElement>(null)
  const { target, arrival } = useHashTarget(article)
  const thread = useMemo(
    () => threadOf(record.id, record.related, record.backlinks, engagements),
    [record, engagements],
  )
  // A link within an embedded page leads to its place there, and takes nothing away.
  if (view.embed && arrival && arrival.id !== null) {
    return (
      <article ref={article}>
        <Suspense>
          <EmbeddedPart
            record={record}
            view={view}
            part={arrival}
            target={target === arrival ? null : (target?.id ?? null)}
            renderTools={renderTools}
            onTerm={onTerm}
          />
        </Suspense>
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
          <ClaimsLine sums={record.claimSummary.sums} />
        </Head>
        {thread.length > 0 && (
          <Thread id={record.id} thread={thread} view={view} prefetch={prefetch} />
        )}
      </div>
      <div className="no-print mt-7 max-md:mt-3 flex flex-wrap items-center gap-x-6 gap-y-2 text-[0.9375rem] text-soft pointer-coarse:gap-y-0">
        {record.accounts.length > 0 && (
          <Choice
            label="Layout of the accounts"
            options={CHOICES.by.map(value => ({ value, label: LAYOUT_LABELS[value] }))}
            value={view.by}
            onChange={by => onChange({ by })}
          />
        )}
        {record.claimSummary.sums.length > 0 && view.by !== 'change' && (
          <Choice
            label="Points shown"
            options={POINT_OPTIONS}
            value={view.only ?? 'all'}
            onChange={value => onChange({ only: value === 'all' ? null : value })}
          />
        )}
        {actions && (
          <div className="no-embed ml-auto flex flex-wrap items-center gap-4">{actions}</div>
        )}
      </div>
      {target?.point && (
        <Suspense>
          <PointsChanged record={record} point={target.point} version={target.version} />
        </Suspense>
      )}
      {view.by === 'change' && record.accounts.length > 0 ? (
        <ErrorBoundary part="The comparison with last time" resetKey={view.against ?? ''}>
          <Suspense fallback={<Loading>Fetching the earlier account …</Loading>}>
            <ChangeView
              record={record}
              view={view}
              target={target?.point ?? null}
              onChange={onChange}
              onTerm={onTerm}
            />
          </Suspense>
        </ErrorBoundary>
      ) : (
        <Accounts
          record={record}
          view={view}
          target={target?.id ?? null}
          isShown={view.only === 'claims' ? isOfClaim(record) : undefined}
          first={view.side ?? undefined}
          onSwipe={side => onChange({ side }, 'replace')}
          renderTools={renderTools}
          onTerm={onTerm}
        />
      )}
      <Sources sources={record.sources} />
      <EarlierAndLater neighbours={neighbours} view={view} prefetch={prefetch} />
    </article>
  )
}

/** Lets through the points of claims, with those of the other account on the same exchange. */
function isOfClaim({ accounts, claimSummary: { otherReports } }: ClaimingRecord) {
  const isClaim = ({ side, index }: PlacedPoint) => Boolean(otherReports[side][index])
  return (placed: PlacedPoint) => isClaim(placed) || partnersOf(placed, accounts).some(isClaim)
}
