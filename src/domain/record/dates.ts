import { formatDayLong, type Day } from '../time/day.ts'
import type { EngagementRecord, Side } from './engagement.ts'
import { SIDE_LABELS } from './labels.ts'

/** One date of an engagement as its page writes it: "Friday 12 November 2021" + "in Washington". */
export interface WrittenDate {
  /** The first day, for machines. */
  day: Day
  text: string
  /** Where it was that day, or whose day it is; empty where there is nothing to tell apart. */
  where: string
}

/** The days that the two sides give, where both do and they differ; else `null`. */
export const datesApart = ({
  dates: { us, cn },
}: Pick<EngagementRecord, 'dates'>): Record<Side, Day> | null =>
  us && cn && us !== cn ? { us, cn } : null

type Dated = Pick<EngagementRecord, 'date' | 'endDate' | 'dates' | 'place' | 'status'>

/**
 * The dates of an engagement in words, one where both sides agree and two where they do not.
 *
 * Contacts at a distance take place in two capitals at once, so their dates are named after
 * them, and so are those of a meeting that never took place: what the two sides dated there was
 * their own word on it. Where both were in one room and still differ, the accounts differ.
 */
export function writtenDates({ date, endDate, dates, place, status }: Dated): WrittenDate[] {
  const { us, cn } = dates
  const apart = datesApart({ dates })
  const remote = place === null || status !== 'held'
  const whereOf = (side: Side) =>
    remote ? `in ${SIDE_LABELS[side].capital}` : `by the ${SIDE_LABELS[side].adjective} account`
  if (apart) {
    const begin = (day: Day) => (endDate ? `from ${formatDayLong(day)}` : formatDayLong(day))
    return [
      { day: apart.us, text: begin(apart.us), where: whereOf('us') },
      { day: apart.cn, text: begin(apart.cn), where: whereOf('cn') },
      ...(endDate ? [{ day: endDate, text: `until ${formatDayLong(endDate)}`, where: '' }] : []),
    ]
  }
  const only = us && !cn ? 'us' : cn && !us ? 'cn' : null
  const where = only && place === null ? whereOf(only) : ''
  return [{ day: date, text: formatDayRangeLong(date, endDate ?? date), where }]
}

/** "Sunday 18 – Monday 19 June 2023", or the one day where both are the same. */
function formatDayRangeLong(from: Day, to: Day): string {
  if (from === to) return formatDayLong(from)
  const [weekday = '', number = '', month = ''] = formatDayLong(from).split(' ')
  if (from.slice(0, 7) === to.slice(0, 7)) return `${weekday} ${number} – ${formatDayLong(to)}`
  if (from.slice(0, 4) === to.slice(0, 4)) {
    return `${weekday} ${number} ${month} – ${formatDayLong(to)}`
  }
  return `${formatDayLong(from)} – ${formatDayLong(to)}`
}
