import type { Extent } from '../time/period.ts'
import { addDays, formatDayShort, formatMonth, type Day } from '../time/day.ts'
import type { Filter } from './filter.ts'

/**
 * The window in words, open ends being those of the record: by month if it consists of whole months
 * ("January 2021 – June 2026"), otherwise by day ("12 Mar 2022 – 30 Jun 2023").
 */
export function windowLabel({ from, to }: Pick<Filter, 'from' | 'to'>, extent: Extent): string {
  const byMonth = (!from || isMonthStart(from)) && (!to || isMonthEnd(to))
  const format = byMonth ? formatMonth : formatDayShort
  const [start, end] = [format(from ?? extent.from), format(to ?? extent.to)]
  return start === end ? start : `${start} – ${end}`
}

/**
 * The years of the window, open ends being those of the record: "2021–2026". As short whatever the
 * window, so that a control that shows it keeps its width.
 */
export function windowYears({ from, to }: Pick<Filter, 'from' | 'to'>, extent: Extent): string {
  const [start, end] = [yearOf(from ?? extent.from), yearOf(to ?? extent.to)]
  return start === end ? start : `${start}–${end}`
}

const yearOf = (day: Day) => day.slice(0, 4)

const isMonthStart = (day: Day) => day.endsWith('-01')
const isMonthEnd = (day: Day) => isMonthStart(addDays(day, 1))
