import { createEvent, type DateArray } from 'ics'
import type { CalendarEntry } from '../../domain/record/calendar.ts'
import type { Day } from '../../domain/time/day.ts'

/**
 * A calendar file with one all-day entry.
 *
 * @param uid the same for the same engagement, so that a second import replaces the first
 * @throws Error if the entry cannot be written, with the writer's reason
 */
export function calendarFile(entry: CalendarEntry, uid: string): string {
  const { title, first, end, status, place, description, url } = entry
  const { value, error } = createEvent({
    uid,
    title,
    start: dateArray(first),
    end: dateArray(end),
    status,
    location: place,
    description,
    url,
    transp: 'TRANSPARENT',
    productId: '-//Parallax//EN',
  })
  if (value === null) throw error ?? new Error('the calendar file could not be written')
  return value
}

function dateArray(day: Day): DateArray {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}
