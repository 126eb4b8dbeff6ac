import { pairRepeats } from '../../../domain/change/repeats.ts'
import { changeRows, type ChangeRow } from '../../../domain/change/rows.ts'
import { compareTopics, type TopicChange } from '../../../domain/change/topics.ts'
import type { Account, EngagementRecord, Official } from '../../../domain/record/engagement.ts'
import { indexNames } from '../../../domain/text/names.ts'

/** Two accounts of one side, with their engagements. */
export interface BothAccounts {
  prior: Account
  now: Account
  /** The engagement of this account, and that of the earlier one. */
  record: EngagementRecord
  last: EngagementRecord
}

/** Compares two accounts of one side: how each topic changed, and the rows that show it. */
export function compareAccounts(
  prior: Account,
  now: Account,
  officials: ReadonlyMap<string, Official>,
): { changes: TopicChange[]; rows: ChangeRow[] } {
  const changes = compareTopics(prior, now)
  const pairs = pairRepeats(prior, now, indexNames([...officials.values()]))
  return { changes, rows: changeRows(prior, now, changes, pairs) }
}
