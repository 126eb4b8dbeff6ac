import type { Day } from '../time/day.ts'
import type { Order } from './view.ts'

/** What topics and officials can be sorted by. */
export interface Ranked {
  name: string
  /** The number of its engagements. */
  total: number
  /** The day of the first and of the latest of them; `null` without any. */
  first: Day | null
  last: Day | null
  /** Days of the longest and of the median gap between them; only lines of contact have gaps. */
  longest?: number | null | undefined
  median?: number | null | undefined
}

const COMPARISONS: Record<Exclude<Order, 'own'>, (a: Ranked, b: Ranked) => number> = {
  number: (a, b) => b.total - a.total,
  name: (a, b) => a.name.localeCompare(b.name, 'en'),
  first: (a, b) => compareDays(a.first, b.first),
  last: (a, b) => compareDays(b.last, a.last),
  longest: (a, b) => (b.longest ?? -1) - (a.longest ?? -1),
  median: (a, b) => (b.median ?? -1) - (a.median ?? -1),
}

/**
 * The items in an order: most engagements first, names from A, earliest first, latest first,
 * longest gap first. Ties keep the order given, as does the default order; items without a day or a
 * gap come last.
 */
export function inOrder<Item extends Ranked>(items: readonly Item[], order: Order): Item[] {
  if (order === 'own') return [...items]
  const compare = COMPARISONS[order]
  const some = items.filter(item => item.total > 0).toSorted(compare)
  const none = items.filter(item => item.total === 0)
  return order === 'name' ? items.toSorted(compare) : [...some, ...none]
}

const compareDays = (a: Day | null, b: Day | null) =>
  a === b ? 0 : a === null || (b !== null && a > b) ? 1 : -1
