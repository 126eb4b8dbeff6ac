const DAYS_A_MONTH = 365.25 / 12
const MONTHS_A_YEAR = 12

/** Below it days are told, above it months: "49 days", "2 months". */
const MOST_DAYS = 59
const MOST_MONTHS = 35

/** A stretch of days in words, to the month where it is long: "49 days", "20 months", "6 years 3 months". */
export function formatSpan(days: number): string {
  if (days <= MOST_DAYS) return counted(Math.round(days), 'day')
  const months = Math.round(days / DAYS_A_MONTH)
  if (months <= MOST_MONTHS) return counted(months, 'month')
  const years = Math.floor(months / MONTHS_A_YEAR)
  const rest = months % MONTHS_A_YEAR
  return rest === 0 ? counted(years, 'year') : `${counted(years, 'year')} ${counted(rest, 'month')}`
}

const counted = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`

/** How long before the last day in view something was: "7 days before", "on the last day". */
export const formatAgo = (days: number): string =>
  days === 0 ? 'on the last day' : `${formatSpan(days)} before`
