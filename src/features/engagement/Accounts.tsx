import { useMemo } from 'react'
import { SIDES, wasHeld, type EngagementRecord, type Side } from '../../domain/record/engagement.ts'
import type { ClaimSummary } from '../../domain/claims/summary.ts'
import { ACCOUNT_LABELS } from '../../domain/record/labels.ts'
import { keepPoints, pairByTopic, placePoints } from '../../domain/accounts/pairing.ts'
import { englishAtFirst, type English } from '../../domain/terms/english.ts'
import type { View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { filterOf, topicHref } from '../../url/links.ts'
import { ActText } from '../../ui/ActText.tsx'
import { PointText } from '../../ui/PointText.tsx'
import { AccountHead } from './AccountHead.tsx'
import { MissingAccount } from './MissingAccount.tsx'
import { SideBySide } from '../../accounts/SideBySide.tsx'
import type { ShownAccounts } from '../../accounts/shownAccounts.ts'

/** A record with what was reckoned of its claims, and what its Chinese terms mean. */
export type ClaimingRecord = EngagementRecord & { claimSummary: ClaimSummary; english: English }

export interface AccountsProps {
  record: ClaimingRecord
  view: View
  /** Id of the topic or point that the address names. */
  target: string | null
  /** Lets through the points that are shown; without it all of them. */
  isShown: ShownAccounts['isShown']
  /** The only topic whose row is shown; all of them by default. */
  topic?: string | undefined
  /** The side that a phone shows first. */
  first?: Side | undefined
  /** Called with the side that the reader of a phone has turned to. */
  onSwipe?: (side: Side) => void
  renderTools: ShownAccounts['renderTools']
  onTerm: ((term: string) => void) | undefined
}

/** The two accounts of an engagement, or a note that there are none. */
export function Accounts({
  record,
  view,
  target,
  isShown,
  topic: onlyTopic,
  first,
  onSwipe,
  renderTools,
  onTerm,
}: AccountsProps) {
  const catalog = useCatalog()
  const {
    accounts,
    topics,
    english,
    claimSummary: { otherReports },
  } = record
  const rows = useMemo(() => pairByTopic(accounts, topics), [accounts, topics])
  if (accounts.length === 0) return <NoAccounts record={record} />
  const kept = isShown ? keepPoints(rows, isShown) : rows
  const shownRows = onlyTopic === undefined ? kept : kept.filter(row => row.topic === onlyTopic)
  const inOrder =
    view.by === 'topic'
      ? shownRows.flatMap(({ pairs }) => pairs.flatMap(({ us, cn }) => [...us, ...cn]))
      : accounts.flatMap(placePoints).filter(isShown ?? (() => true))
  const worded = englishAtFirst(
    inOrder.map(({ point }) => point),
    english,
  )
  const shown: ShownAccounts = {
    accounts,
    topics: catalog.topics,
    asked: view.topics,
    heads: {
      us: <AccountHead side="us" record={record} />,
      cn: <AccountHead side="cn" record={record} />,
    },
    renderAct: placed => (
      <ActText
        point={placed.point}
        side={placed.side}
        otherReport={otherReports[placed.side][placed.index] ?? null}
      />
    ),
    renderText: ({ point }) => (
      <PointText point={point} onTerm={onTerm} english={worded.get(point)} />
    ),
    topicHref: topic => topicHref(topic, filterOf(view)),
    renderTools,
    hasAnchors: true,
    target,
    isShown,
  }
  return (
    <SideBySide
      shown={shown}
      rows={shownRows}
      layout={view.by === 'order' ? 'order' : 'topic'}
      first={first}
      onSwipe={onSwipe}
    >
      {isShown || onlyTopic !== undefined ? null : (
        <Unraised topics={topics.filter(id => rows.every(row => row.topic !== id))} />
      )}
    </SideBySide>
  )
}

/** Both are missing: says so on both sides, without any layout. */
function NoAccounts({ record }: { record: EngagementRecord }) {
  return (
    <div className="mt-6 grid gap-x-12 gap-y-6 border-t-2 border-ink pt-5 sm:grid-cols-2">
      {SIDES.map(side => (
        <section key={side} aria-label={ACCOUNT_LABELS[side]}>
          <MissingAccount side={side} isHeld={wasHeld(record)} />
        </section>
      ))}
      <div className="sm:col-span-2">
        <Unraised topics={record.topics} />
      </div>
    </div>
  )
}

/** Topics that only others report, and that no recorded point carries. */
function Unraised({ topics }: { topics: readonly string[] }) {
  const catalog = useCatalog()
  const labels = topics.flatMap(id => catalog.topics.get(id)?.label ?? [])
  if (labels.length === 0) return null
  return (
    <p className="mt-4 text-sm text-soft">
      Reported by others, and in no account as far as recorded: {labels.join(', ')}.
    </p>
  )
}
