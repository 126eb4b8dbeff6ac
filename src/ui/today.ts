import { MS_PER_DAY, dayOf, type Day } from '../domain/time/day.ts'

/** Today's date in the reader's time zone, used in references as the day of access. */
export function today(): Day {
  const now = new Date()
  // The offset is in minutes, negative east of Greenwich.
  return dayOf(now.getTime() - (now.getTimezoneOffset() * MS_PER_DAY) / (24 * 60))
}
