import { pairReturns } from '../../../domain/change/pairs.ts'
import { changeRows, type ChangeRow } from '../../../domain/change/rows.ts'
import { compareTopics, type TopicChange } from '../../../domain/change/topics.ts'
import type { Account, EngagementRecord, Official } from '../../../domain/record/engagement.ts'
import { indexNames } from '../../../domain/text/names.ts'

/** Two accounts of one side, with the engagements that they are of. */
export interface BothAccounts {
  prior: Account
  now: Account
  /** The present engagement, and the earlier one. */
  record: EngagementRecord
  last: EngagementRecord
}

/** Lays two accounts of one side beside each other. */
export function compareAccounts(
  prior: Account,
  now: Account,
  officials: ReadonlyMap<string, Official>,
): { changes: TopicChange[]; rows: ChangeRow[] } {
  const changes = compareTopics(prior, now)
  const pairs = pairReturns(prior, now, indexNames([...officials.values()]))
  return { changes, rows: changeRows(prior, now, changes, pairs) }
}
