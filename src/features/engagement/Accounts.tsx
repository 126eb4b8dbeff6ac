import { useMemo, useRef } from 'react'
import { SIDES, wasHeld, type EngagementRecord } from '../../domain/engagement.ts'
import { ACCOUNT_LABELS } from '../../domain/labels.ts'
import { pairByTopic } from '../../domain/pairing.ts'
import type { View } from '../../domain/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { AsIssued } from './AsIssued.tsx'
import { ByTopic } from './ByTopic.tsx'
import { ExchangeProvider } from './ExchangeContext.tsx'
import { MissingAccount } from './MissingAccount.tsx'
import { SideBar } from './SideBar.tsx'
import './engagement.css'

interface AccountsProps {
  record: EngagementRecord
  view: View
  /** The topic that the address points to. */
  target: string | null
  onTerm: ((term: string) => void) | undefined
}

/** Both accounts side by side, by topic or as issued; on a phone two pages to swipe between. */
export function Accounts({ record, view, target, onTerm }: AccountsProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const { accounts, topics } = record
  const rows = useMemo(() => pairByTopic(accounts, topics), [accounts, topics])
  if (accounts.length === 0) return <NoAccounts record={record} />
  return (
    <ExchangeProvider>
      <SideBar accounts={accounts} scroller={scroller} isByTopic={view.by === 'topic'} />
      <div ref={scroller} className="accounts-scroller">
        {view.by === 'topic' ? (
          <ByTopic record={record} rows={rows} view={view} target={target} onTerm={onTerm} />
        ) : (
          <AsIssued record={record} asked={view.topics} onTerm={onTerm} />
        )}
      </div>
      <Unraised topics={topics.filter(topic => rows.every(row => row.topic !== topic))} />
    </ExchangeProvider>
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
