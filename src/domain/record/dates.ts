import { formatDayLong, type Day } from '../time/day.ts'
import type { EngagementRecord, Side } from './engagement.ts'
import { SIDE_LABELS } from './labels.ts'

/** A date of an engagement as its page shows it: "Friday 12 November 2021" + "in Washington". */
export interface WrittenDate {
  /** The first day, machine-readable. */
  day: Day
  text: string
  /** Where it was that day, or whose date it is; empty if there is only one. */
  where: string
}

/** The days that the two sides give, if both do and they differ; else `null`. */
export const datesApart = ({
  dates: { us, cn },
}: Pick<EngagementRecord, 'dates'>): Record<Side, Day> | null =>
  us && cn && us !== cn ? { us, cn } : null

type Dated = Pick<EngagementRecord, 'date' | 'endDate' | 'dates' | 'place' | 'status'>

/**
 * The dates of an engagement in words: one if both sides agree, and two if they do not.
 *
 * Remote contacts take place in two capitals at once, so their dates are labelled with the
 * capitals. So are those of a meeting that was never held, which each side dated at home. If both
 * were in one room and still differ, the dates are labelled with the accounts.
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

/** "Sunday 18 – Monday 19 June 2023", or a single day if both are the same. */
function formatDayRangeLong(from: Day, to: Day): string {
  if (from === to) return formatDayLong(from)
  const [weekday = '', number = '', month = ''] = formatDayLong(from).split(' ')
  if (from.slice(0, 7) === to.slice(0, 7)) return `${weekday} ${number} – ${formatDayLong(to)}`
  if (from.slice(0, 4) === to.slice(0, 4)) {
    return `${weekday} ${number} ${month} – ${formatDayLong(to)}`
  }
  return `${formatDayLong(from)} – ${formatDayLong(to)}`
}
