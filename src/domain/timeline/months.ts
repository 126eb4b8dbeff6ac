import type { Extent } from '../catalog.ts'
import { dayOf, dayToMs, type Day } from '../day.ts'
import type { Engagement } from '../engagement.ts'

/** One bar of the overview: a month and how many engagements began in it. */
export interface MonthCount {
  /** First of the month. */
  month: Day
  count: number
}

/** The months of the record, none left out, each with its count. */
export function countMonths(engagements: readonly Engagement[], extent: Extent): MonthCount[] {
  const counts = new Map<Day, number>()
  const last = monthOf(extent.to)
  for (let month = monthOf(extent.from); month <= last; month = addMonths(month, 1)) {
    counts.set(month, 0)
  }
  for (const { date } of engagements) {
    const month = monthOf(date)
    const known = counts.get(month)
    if (known !== undefined) counts.set(month, known + 1)
  }
  return [...counts].map(([month, count]) => ({ month, count }))
}

/** First day of a day's month. */
export const monthOf = (day: Day): Day => `${day.slice(0, 8)}01` as Day

/** First day of the month so many months after a day's; of an earlier one where negative. */
export function addMonths(day: Day, count: number): Day {
  const date = new Date(dayToMs(monthOf(day)))
  date.setUTCMonth(date.getUTCMonth() + count)
  return dayOf(date.getTime())
}

/** Whole months from one day's month to another's. */
export const monthsBetween = (from: Day, to: Day): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7))
