import type { EngagementRecord } from '../../src/domain/record/engagement.ts'
import type { Day } from '../../src/domain/time/day.ts'
import { groupBy, oncePer } from '../../src/domain/lists.ts'
import { PAGES, PAGE_KINDS, pagePath, type PageKind } from '../../src/domain/site/pages.ts'
import type { Dataset } from '../compile/dataset.ts'
import { SUBJECTS } from './subjects.ts'

/** One page of the site. */
export interface SitePage {
  kind: PageKind
  /** The id of the engagement, topic, official or concept; "" for a page of which there is only one. */
  id: string
  /** The path relative to the site: "/e/2021-11-12-blinken-wang-call". */
  path: string
  /**
   * The latest day on which an event, an account or a source on the page is dated: the records'
   * best estimate of its last change. `null` if nothing is recorded.
   */
  changed: Day | null
}

/** Every page of the site, ordered by kind, then by date, codebook order or name. */
export function pagesOf(dataset: Dataset): SitePage[] {
  const { records } = dataset
  const all = latest(records)
  return PAGE_KINDS.flatMap(kind => {
    const { of, showsRecord } = PAGES[kind]
    if (of === null) return [page(kind, showsRecord ? all : null)]
    const { entriesOf, within } = SUBJECTS[of]
    const changed = latestBy(records, within(dataset))
    return entriesOf(dataset).map(({ id }) => page(kind, changed(id), id))
  })
}

const page = (kind: PageKind, changed: Day | null, id = ''): SitePage => ({
  kind,
  id,
  path: pagePath(kind, id),
  changed,
})

/** The latest day in any of the records. */
const latest = (records: readonly EngagementRecord[]): Day | null =>
  records.map(latestIn).reduce<Day | null>((a, b) => (a && a > b ? a : b), null)

/** The latest day in a record, sought once for all pages that show it. */
const latestIn = oncePer(({ date, endDate, dates, accounts, sources }: EngagementRecord): Day => {
  const days = [
    endDate,
    dates.us,
    dates.cn,
    ...accounts.map(account => account.date),
    ...sources.map(source => source.date),
  ]
  return days.reduce<Day>((last, day) => (day && day > last ? day : last), date)
})

/** The latest day among the records that carry each key. */
function latestBy(
  records: readonly EngagementRecord[],
  keysOf: (record: EngagementRecord) => readonly string[],
): (key: string) => Day | null {
  const entries = records.flatMap(record => keysOf(record).map(key => ({ key, record })))
  const groups = groupBy(entries, ({ key }) => key)
  return key => latest(groups.get(key)?.map(({ record }) => record) ?? [])
}
