declare const dayBrand: unique symbol

/**
 * A calendar day as an account prints it: "2021-11-12".
 *
 * Not a `Date`, on purpose: a printed day has no time zone, and the two sides often print
 * different days for one call because of theirs. Days compare and sort as plain strings; only
 * arithmetic and widgets turn them into UTC instants.
 */
export type Day = string & { readonly [dayBrand]: true }

/** Milliseconds in a day, which in UTC are always the same. */
export const MS_PER_DAY = 86_400_000

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The text as a day, or `null` if it is not an ISO date that exists ("2021-02-30"). */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const ms = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(ms) && dayOf(ms) === text ? (text as Day) : null
}

/** Milliseconds since the epoch at the day's UTC midnight. */
export function dayToMs(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}

/** The UTC day of an instant, in milliseconds since the epoch; years 0000 to 9999. */
export function dayOf(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10) as Day
}

/** The day `count` days later, or earlier if negative. */
export function addDays(day: Day, count: number): Day {
  return dayOf(dayToMs(day) + count * MS_PER_DAY)
}

/** Whole days from one day to another; negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((dayToMs(to) - dayToMs(from)) / MS_PER_DAY)
}

/** The first day of the twelve months that end with a day. */
export function twelveMonthsBefore(day: Day): Day {
  const yearAgo = `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`
  // The year before a leap day has none; its twelve months begin with March all the same.
  return addDays(parseDay(yearAgo) ?? (yearAgo.replace('-29', '-28') as Day), 1)
}

/** "12 November 2021" */
export function formatDay(day: Day): string {
  return `${dayNumber(day)} ${monthName(day)} ${year(day)}`
}

/** "12 Nov 2021" */
export function formatDayShort(day: Day): string {
  return `${dayNumber(day)} ${monthName(day).slice(0, 3)} ${year(day)}`
}

/** "Friday 12 November 2021" */
export function formatDayLong(day: Day): string {
  return `${WEEKDAYS[new Date(dayToMs(day)).getUTCDay()]} ${formatDay(day)}`
}

/** "November 2021" */
export function formatMonth(day: Day): string {
  return `${monthName(day)} ${year(day)}`
}

/** "18–19 June 2023", "30 April – 2 May 2024", or a single day if both are the same. */
export const formatDayRange = (from: Day, to: Day): string => formatRange(from, to, formatDay)

/** "18–19 Jun 2023", "30 Apr – 2 May 2024", or a single day if both are the same. */
export const formatDayRangeShort = (from: Day, to: Day): string =>
  formatRange(from, to, formatDayShort)

/** Two days, the first without what the second repeats. */
function formatRange(from: Day, to: Day, format: (day: Day) => string): string {
  const [start, end] = [format(from), format(to)]
  if (from === to) return end
  if (from.slice(0, 7) === to.slice(0, 7)) return `${dayNumber(from)}–${end}`
  return year(from) === year(to) ? `${start.slice(0, -5)} – ${end}` : `${start} – ${end}`
}

const year = (day: Day) => day.slice(0, 4)
const dayNumber = (day: Day) => Number(day.slice(8))
const monthName = (day: Day) => MONTHS[Number(day.slice(5, 7)) - 1] ?? ''
