import { FORMATS, LEVELS, isPaired, type Engagement } from '../record/engagement.ts'
import { compare } from '../lists.ts'
import type { Sort } from './view.ts'

/** A column of the list by which it sorts. */
export type SortColumn = Exclude<Sort, `-${string}`>

/** What a row shows where the record has only ids. */
export interface RowTexts {
  who: (engagement: Engagement) => string
  /** Label of the most prominent topic; empty where there is none. */
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
 * The engagements in the order of a column, those of equal standing by date and then by id.
 * Kinds and levels go by the codebook, accounts from both over one side's to none; a minus
 * turns the column round, but not the order of equals, nor that rows without a topic come last.
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

/** True where the minus stands before the column. */
export const isDescending = (sort: Sort): boolean => sort.startsWith('-')

/** What pressing a column's heading asks for: the other way round, or the new column's own way. */
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
