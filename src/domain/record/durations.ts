import { count } from './labels.ts'

const DAYS_A_MONTH = 365.25 / 12
const MONTHS_A_YEAR = 12

/** Up to here a duration is given in days: "49 days". */
const MOST_DAYS = 59
/** Up to here it is given in months, beyond it in years and months. */
const MOST_MONTHS = 35

/** A number of days in words: "49 days", "20 months", "6 years 3 months". */
export function formatDuration(days: number): string {
  if (days <= MOST_DAYS) return count(Math.round(days), 'day')
  const months = Math.round(days / DAYS_A_MONTH)
  if (months <= MOST_MONTHS) return count(months, 'month')
  const years = Math.floor(months / MONTHS_A_YEAR)
  const rest = months % MONTHS_A_YEAR
  return rest === 0 ? count(years, 'year') : `${count(years, 'year')} ${count(rest, 'month')}`
}

/** How long before the last day in view something happened: "7 days before", "on the last day". */
export const formatAgo = (days: number): string =>
  days === 0 ? 'on the last day' : `${formatDuration(days)} before`
