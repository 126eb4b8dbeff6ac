import { useMemo } from 'react'
import { accountOf } from '../../../domain/accounts/pairing.ts'
import type { Account, Engagement, EngagementRecord } from '../../../domain/record/engagement.ts'
import { urgedThenAgreed } from '../../../domain/change/urgedThenAgreed.ts'
import { useCatalog } from '../../../dataset/CatalogContext.tsx'
import { useEngagementFile } from '../../../dataset/queries.ts'
import type { PointPlace } from '../../../accounts/pointId.ts'
import { ChangeColumns } from './ChangeColumns.tsx'
import { ChangeLede } from './ChangeLede.tsx'
import { UrgedThenAgreed } from './UrgedThenAgreed.tsx'
import { TermChanges } from './TermChanges.tsx'
import { TopicShares } from './TopicShares.tsx'
import { compareAccounts } from './compareAccounts.ts'

interface AgainstEarlierProps {
  record: EngagementRecord
  /** This side's account of it. */
  now: Account
  earlier: Engagement
  /** The point that the address names. */
  target: PointPlace | null
  onTerm: ((term: string) => void) | undefined
}

/** The differences between an account and an earlier one: a summary, topics, and terms. */
export function AgainstEarlier({ record, now, earlier, target, onTerm }: AgainstEarlierProps) {
  const { officials } = useCatalog()
  const last = useEngagementFile(earlier.id)
  const prior = accountOf(last.accounts, now.side)
  const compared = useMemo(
    () => prior && compareAccounts(prior, now, officials),
    [prior, now, officials],
  )
  if (!prior || !compared) return null
  const both = { prior, now, record, last }
  return (
    <>
      <ChangeLede {...both} changes={compared.changes} />
      <div className="grid gap-x-14 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
        <TopicShares {...both} changes={compared.changes} />
        <div>
          <UrgedThenAgreed changes={urgedThenAgreed(prior, now)} record={record} last={last} />
          <TermChanges {...both} onTerm={onTerm} />
        </div>
      </div>
      <ChangeColumns {...both} rows={compared.rows} target={target} onTerm={onTerm} />
    </>
  )
}
