import { SIDES, type Side } from '../../domain/record/engagement.ts'
import {
  isFirm,
  type Frequency,
  type SideOrBoth,
  type TopicFrequency,
} from '../../domain/measures/frequency.ts'
import { namedEvents, type EventMark, type EventMarks } from '../../domain/measures/eventMarks.ts'
import { formatShare, percentOf } from '../../domain/measures/figures.ts'
import { SIDE_LABELS, count } from '../../domain/record/labels.ts'
import { formatDayShort } from '../../domain/time/day.ts'
import type { Period } from '../../domain/time/period.ts'
import { columnsOf, type MirrorColumn } from '../../ui/figure/mirrorColumn.ts'
import type { FigureTable } from '../../domain/measures/table.ts'

/** The engagements of a period, those with a side's account, as an address. */
export type PeriodHref = (period: Period, side: Side) => string

/** The most events that a bar's sentence names: its line under the chart has room for two. */
const MOST_NAMED = 2

/**
 * How often a topic comes up: each side's accounts that raise it, by period.
 *
 * @param events public events on the topic, by the keys of the periods
 */
export function frequencyColumns(
  { periods }: TopicFrequency,
  { periods: spans, accounts }: Frequency,
  events: EventMarks,
  hrefOf: PeriodHref,
): MirrorColumn[] {
  return columnsOf(spans, (period, index, side) => {
    const value = accounts[index]?.[side] === 0 ? null : (periods[index]?.raisedBy[side] ?? 0)
    const account = `${SIDE_LABELS[side].short} account`
    return {
      value,
      text: String(value ?? ''),
      faint: false,
      sentence:
        `${period.label}: ${value === null ? `no ${account} recorded` : count(value, account)}` +
        eventsText(events.get(period.key) ?? []),
      href: hrefOf(period, side),
    }
  })
}

/** ". 2 Aug 2022 Speaker Pelosi visits Taipei; 4 Aug 2022 …; 3 more events" */
function eventsText(marks: readonly EventMark[]): string {
  const { named, left } = namedEvents(marks, MOST_NAMED)
  const parts = named.map(({ date, title }) => `${formatDayShort(date)} ${title}`)
  if (left > 0) parts.push(`${left} more events`)
  return parts.length > 0 ? `. ${parts.join('; ')}` : ''
}

/** The topic's share of each side's words, by period. */
export function emphasisColumns(
  { periods }: TopicFrequency,
  spans: readonly Period[],
  hrefOf: PeriodHref,
): MirrorColumn[] {
  return columnsOf(spans, (period, index, side) => {
    const share = periods[index]?.words[side] ?? { share: null, accounts: 0 }
    const over = count(share.accounts, `${SIDE_LABELS[side].short} account`)
    return {
      value: share.share,
      text: formatShare(share.share),
      note: `of ${share.accounts}`,
      faint: !isFirm(share),
      sentence:
        `${period.label}: ${formatShare(share.share)} of the words of ${over}` +
        (isFirm(share) ? '' : ', too few to compare'),
      href: hrefOf(period, side),
    }
  })
}

/** The bars of frequency as a table. */
export const frequencyTable = (
  { periods: spans, engagements, accounts }: Frequency,
  { periods }: TopicFrequency,
  caption: string,
): FigureTable => ({
  caption,
  missing: 'no accounts',
  columns: [
    { label: 'Period' },
    { label: 'Engagements that raise it', numeric: true },
    { label: 'Of engagements', numeric: true },
    { label: 'US accounts that raise it', numeric: true },
    { label: 'Chinese accounts that raise it', numeric: true },
  ],
  rows: spans.map(({ label }, index) => {
    const tally = periods[index]
    return [
      label,
      tally?.raised ?? 0,
      engagements[index] ?? 0,
      ...SIDES.map(side => (accounts[index]?.[side] === 0 ? null : (tally?.raisedBy[side] ?? 0))),
    ]
  }),
})

/** The bars of emphasis as a table. */
export function emphasisTable(
  spans: readonly Period[],
  { periods }: TopicFrequency,
  caption: string,
): FigureTable {
  const percent = (index: number, side: SideOrBoth) => {
    const share = periods[index]?.words[side].share ?? null
    return percentOf(share)
  }
  return {
    caption,
    missing: 'no accounts',
    columns: [
      { label: 'Period' },
      { label: 'US share of words, %', numeric: true },
      { label: 'US accounts', numeric: true },
      { label: 'Chinese share of words, %', numeric: true },
      { label: 'Chinese accounts', numeric: true },
    ],
    rows: spans.map(({ label }, index) => [
      label,
      percent(index, 'us'),
      periods[index]?.words.us.accounts ?? 0,
      percent(index, 'cn'),
      periods[index]?.words.cn.accounts ?? 0,
    ]),
  }
}
