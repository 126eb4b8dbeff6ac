import { writtenDates } from './dates.ts'
import { addDays, type Day } from '../time/day.ts'
import { lastDay, type EngagementRecord, type Status } from './engagement.ts'
import { statusSentence, whereOf } from './headline.ts'

/** An engagement as a calendar entry: whole days, since accounts give no times. */
export interface CalendarEntry {
  title: string
  first: Day
  /** The day after the last, as calendar files require. */
  end: Day
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  place: string
  /** Both sides' dates, the outcome if not held, the participants, the summary, and the page. */
  description: string
  url: string
}

const STATUSES: Record<Status, CalendarEntry['status']> = {
  held: 'CONFIRMED',
  planned: 'TENTATIVE',
  postponed: 'CANCELLED',
  cancelled: 'CANCELLED',
  declined: 'CANCELLED',
}

/**
 * The calendar entry for an engagement. It has the day that the timeline shows; if the two sides
 * give different days, the description says so.
 *
 * @param nameOf the name of an official by id
 * @param url the absolute address of the engagement's page
 */
export function calendarEntry(
  record: EngagementRecord,
  nameOf: (id: string) => string,
  url: string,
): CalendarEntry {
  const dates = writtenDates(record)
    .map(({ text, where }) => (where ? `${text} ${where}` : text))
    .join(' · ')
  const who = record.participants.map(({ official, title }) => `${nameOf(official)}, ${title}`)
  const lines = [
    dates,
    statusSentence(record.status, record.format),
    who.join('; '),
    record.summary,
    url,
  ]
  return {
    title: record.title,
    first: record.date,
    end: addDays(lastDay(record), 1),
    status: STATUSES[record.status],
    place: whereOf(record.place, record.format),
    description: lines.filter(Boolean).join('\n\n'),
    url,
  }
}
