import type { EngagementRecord } from '../../src/domain/record/engagement.ts'
import type { Day } from '../../src/domain/time/day.ts'
import { groupBy } from '../../src/domain/lists.ts'
import { pagePath, type PageKind } from '../../src/domain/site/paths.ts'
import type { Dataset } from '../compile/dataset.ts'

/** One page of the site. */
export interface SitePage {
  kind: PageKind
  /** Of the engagement, topic or official; "" for a page of which there is one. */
  id: string
  /** Relative to the site: "/e/2021-11-12-blinken-wang-call". */
  path: string
  /**
   * The latest day that its content names, as the day of an event, an account or a source: as
   * near as the records come to when it last changed. `null` where nothing is recorded.
   */
  changed: Day | null
}

/** Every page of the site, in the order of the menu, then of time, codebook and name. */
export function pagesOf({ records, topics, officials }: Dataset): SitePage[] {
  const all = latest(records)
  const ofTopic = latestBy(records, record => record.topics)
  const ofOfficial = latestBy(records, record => record.participants.map(one => one.official))
  return [
    page('explorer', all),
    ...records.map(record => page('engagement', latest([record]), record.id)),
    page('topics', all),
    ...topics.map(({ id }) => page('topic', ofTopic(id), id)),
    page('officials', all),
    ...officials.map(({ id }) => page('official', ofOfficial(id), id)),
    page('compare', null),
    page('about', all),
  ]
}

const page = (kind: PageKind, changed: Day | null, id = ''): SitePage => ({
  kind,
  id,
  path: pagePath(kind, id),
  changed,
})

/** The latest day that any of the records names. */
const latest = (records: readonly EngagementRecord[]): Day | null =>
  records.flatMap(daysOf).reduce<Day | null>((a, b) => (a && a > b ? a : b), null)

const daysOf = ({ date, endDate, dates, accounts, sources }: EngagementRecord): Day[] =>
  [
    date,
    endDate,
    dates.us,
    dates.cn,
    ...accounts.map(account => account.date),
    ...sources.map(source => source.date),
  ].flatMap(day => day ?? [])

/** The latest day of the records that carry each key. */
function latestBy(
  records: readonly EngagementRecord[],
  keysOf: (record: EngagementRecord) => readonly string[],
): (key: string) => Day | null {
  const entries = records.flatMap(record => keysOf(record).map(key => ({ key, record })))
  const groups = groupBy(entries, ({ key }) => key)
  return key => latest(groups.get(key)?.map(({ record }) => record) ?? [])
}
