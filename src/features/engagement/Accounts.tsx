import { useMemo } from 'react'
import { SIDES, wasHeld, type EngagementRecord } from '../../domain/record/engagement.ts'
import { ACCOUNT_LABELS, actLine } from '../../domain/record/labels.ts'
import { pairByTopic } from '../../domain/accounts/pairing.ts'
import type { View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { filterOf, topicHref } from '../../url/links.ts'
import { PointText } from '../../ui/PointText.tsx'
import { AccountHead } from './AccountHead.tsx'
import { MissingAccount } from './MissingAccount.tsx'
import { SideBySide } from '../../accounts/SideBySide.tsx'
import type { ShownAccounts } from '../../accounts/shownAccounts.ts'

interface AccountsProps {
  record: EngagementRecord
  view: View
  /** The topic that the address points to. */
  target: string | null
  onTerm: ((term: string) => void) | undefined
}

/** What the two accounts of an engagement say; or that there are none. */
export function Accounts({ record, view, target, onTerm }: AccountsProps) {
  const catalog = useCatalog()
  const { accounts, topics } = record
  const rows = useMemo(() => pairByTopic(accounts, topics), [accounts, topics])
  if (accounts.length === 0) return <NoAccounts record={record} />
  const shown: ShownAccounts = {
    accounts,
    topics: catalog.topics,
    asked: view.topics,
    heads: {
      us: <AccountHead side="us" record={record} />,
      cn: <AccountHead side="cn" record={record} />,
    },
    renderAct: ({ point, side }) => actLine(point, side),
    renderText: ({ point }) => <PointText point={point} onTerm={onTerm} />,
    topicHref: topic => topicHref(topic, filterOf(view)),
    hasAnchors: true,
  }
  return (
    <SideBySide shown={shown} rows={rows} layout={view.by} target={target}>
      <Unraised topics={topics.filter(topic => rows.every(row => row.topic !== topic))} />
    </SideBySide>
  )
}

/** Both are missing: says so on either side, and nothing is laid out. */
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

/** Topics that others report of the engagement and that no recorded point carries. */
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
