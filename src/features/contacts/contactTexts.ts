import type { Gap } from '../../domain/contacts/gaps.ts'
import type { LineRecord } from '../../domain/contacts/lineRecord.ts'
import { formatDuration } from '../../domain/record/durations.ts'
import type { FigureTable } from '../../domain/measures/table.ts'
import { STATUS_LABELS } from '../../domain/record/labels.ts'
import { lastDay, wasHeld, type Engagement } from '../../domain/record/engagement.ts'
import { formatDayRangeShort } from '../../domain/time/day.ts'

/** "12 months", or "25 months so far" for an open gap. */
export const gapText = ({ days, after }: Gap): string =>
  after ? formatDuration(days) : `${formatDuration(days)} so far`

/** "9 Nov 2018: Mattis–Wei talks", with the status if it was not held. */
export function contactSentence(engagement: Engagement): string {
  const missed = wasHeld(engagement) ? '' : `, ${STATUS_LABELS[engagement.status].toLowerCase()}`
  const days = formatDayRangeShort(engagement.date, lastDay(engagement))
  return `${days}: ${engagement.title}${missed}`
}

/** A line’s name within a sentence: "foreign ministers". */
export const inSentence = (label: string) => label.slice(0, 1).toLowerCase() + label.slice(1)

/** A rate with at most two decimals: "1.25", "0.5". */
export const rateText = (rate: number): string => String(Math.round(rate * 100) / 100)

/** The lines' figures as a table. */
export const linesTable = (records: readonly LineRecord[], basis: string): FigureTable => ({
  caption: `Lines of contact: ${basis}`,
  columns: [
    { label: 'Line' },
    { label: 'Line id', isId: true },
    { label: 'Contacts', numeric: true },
    { label: 'Not held', numeric: true },
    { label: 'Last contact' },
    { label: 'Days since', numeric: true },
    { label: 'Median gap, days', numeric: true },
    { label: 'Longest gap, days', numeric: true },
    { label: 'Longest gap from' },
    { label: 'Longest gap to' },
    { label: 'Washington asked', numeric: true },
    { label: 'Beijing asked', numeric: true },
    { label: 'Both asked', numeric: true },
    { label: 'Not known who asked', numeric: true },
    { label: 'Contacts per quarter, last 12 months', numeric: true },
    { label: 'Contacts per quarter, 12 months before', numeric: true },
  ],
  rows: records.map(({ line, held, notHeld, open, median, longest, asked, rate }) => [
    line.label,
    line.id,
    held.length,
    notHeld.length,
    open?.from ?? null,
    open?.days ?? null,
    median,
    longest?.days ?? null,
    longest?.from ?? null,
    longest && (longest.after ? longest.to : 'still open'),
    asked.us,
    asked.cn,
    asked.mutual,
    asked.unknown,
    rate.now,
    rate.before,
  ]),
})
