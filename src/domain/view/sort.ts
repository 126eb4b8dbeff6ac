import { FORMATS, LEVELS, isPaired, type Engagement } from '../record/engagement.ts'
import { compare } from '../lists.ts'
import type { Sort } from './view.ts'

/** A column by which the list can be sorted. */
export type SortColumn = Exclude<Sort, `-${string}`>

/** What a row shows for the ids in the record. */
export interface RowTexts {
  who: (engagement: Engagement) => string
  /** The label of the most prominent topic; empty if there is none. */
  topic: (engagement: Engagement) => string
}

const COLLATOR = new Intl.Collator('en', { numeric: true })

type Compare = (a: Engagement, b: Engagement, texts: RowTexts) => number

const COMPARE: Record<SortColumn, Compare> = {
  date: (a, b) => compareDays(a, b),
  title: (a, b) => COLLATOR.compare(a.title, b.title),
  format: (a, b) => FORMATS.indexOf(a.format) - FORMATS.indexOf(b.format),
  level: (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
  who: (a, b, { who }) => COLLATOR.compare(who(a), who(b)),
  topics: (a, b, { topic }) => COLLATOR.compare(topic(a), topic(b)),
  accounts: (a, b) => accountsRank(a) - accountsRank(b),
}

/**
 * The engagements sorted by a column, ties by date and then by id. Kinds and levels are sorted as
 * in the codebook, accounts from both to one to none; a minus reverses the column, but not the
 * order of ties, and rows without a topic always come last.
 */
export function sortEngagements(
  engagements: readonly Engagement[],
  sort: Sort,
  texts: RowTexts,
): Engagement[] {
  const column = columnOf(sort)
  const sign = isDescending(sort) ? -1 : 1
  const isBlank = (engagement: Engagement) =>
    column === 'topics' && texts.topic(engagement) === '' ? 1 : 0
  return engagements.toSorted(
    (a, b) =>
      isBlank(a) - isBlank(b) ||
      sign * COMPARE[column](a, b, texts) ||
      compareDays(a, b) ||
      compare(a.id, b.id),
  )
}

/** "-title" → "title" */
export const columnOf = (sort: Sort): SortColumn => sort.replace(/^-/, '') as SortColumn

/** Whether the order is reversed. */
export const isDescending = (sort: Sort): boolean => sort.startsWith('-')

/** The order after pressing a column's heading: reversed, or the new column's default. */
export function nextSort(sort: Sort, column: SortColumn): Sort {
  if (columnOf(sort) === column) return isDescending(sort) ? column : `-${column}`
  return column === 'date' ? '-date' : column
}

const compareDays = (a: Engagement, b: Engagement) => compare(a.date, b.date)

const accountsRank = (engagement: Engagement) => {
  if (isPaired(engagement)) return 0
  if (engagement.accounts.us) return 1
  return engagement.accounts.cn ? 2 : 3
}
