import { lastDay, type Engagement } from '../record/engagement.ts'
import { daysBetween, type Day } from '../time/day.ts'

/** A period without contact on a line. */
export interface Gap {
  /** The contact before it. */
  before: Engagement
  /** The contact after it; `null` while it is open. */
  after: Engagement | null
  /** The last day of the contact before it. */
  from: Day
  /** The first day of the contact after it, or the last day in view. */
  to: Day
  /** The number of days between the two. */
  days: number
}

/**
 * The gaps between contacts, each from the last day of one to the first day of the next. There is
 * no gap between contacts that share a day or overlap.
 *
 * @param held in order of time
 */
export function gapsBetween(held: readonly Engagement[]): Gap[] {
  const gaps: Gap[] = []
  let before: Engagement | undefined
  for (const after of held) {
    if (before && after.date > lastDay(before)) {
      const [from, to] = [lastDay(before), after.date]
      gaps.push({ before, after, from, to, days: daysBetween(from, to) })
    }
    if (!before || lastDay(after) >= lastDay(before)) before = after
  }
  return gaps
}

/** The gap from the last contact to the last day in view; `null` without a contact. */
export function openGap(held: readonly Engagement[], end: Day): Gap | null {
  const [first, ...rest] = held
  if (!first) return null
  const before = rest.reduce((last, one) => (lastDay(one) >= lastDay(last) ? one : last), first)
  const from = lastDay(before)
  return end < from ? null : { before, after: null, from, to: end, days: daysBetween(from, end) }
}

/** The median; `null` if there are no numbers. */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half]
  const lower = sorted.length % 2 === 0 ? sorted[half - 1] : upper
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
