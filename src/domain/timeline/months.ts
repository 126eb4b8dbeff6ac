import type { Day } from '../time/day.ts'
import type { Engagement } from '../record/engagement.ts'
import { countEach } from '../lists.ts'
import { firstOfMonth, periodNumber, periodsBetween, type Extent } from '../time/period.ts'

/** One bar of the overview: a month and the number of engagements that began in it. */
export interface MonthCount {
  /** The first day of the month. */
  month: Day
  count: number
}

/** Every month of the record, with its count. */
export function countMonths(engagements: readonly Engagement[], extent: Extent): MonthCount[] {
  const counts = countEach(engagements.map(({ date }) => date.slice(0, 7)))
  return periodsBetween(extent, 'month').map(({ from: month }) => ({
    month,
    count: counts.get(month.slice(0, 7)) ?? 0,
  }))
}

/** The first day of a day's month. */
export const monthOf = (day: Day): Day => addMonths(day, 0)

/** The first day of the month a number of months after a day's; negative for earlier ones. */
export const addMonths = (day: Day, count: number): Day =>
  firstOfMonth(periodNumber(day, 'month') + count)

/** Whole months from one day's month to another's. */
export const monthsBetween = (from: Day, to: Day): number =>
  periodNumber(to, 'month') - periodNumber(from, 'month')
