import { formatMonth, parseDay } from '../../domain/time/day.ts'
import type { Official, Post } from '../../domain/record/engagement.ts'
import { SIDE_LABELS, count } from '../../domain/record/labels.ts'
import type { MatrixOfficial, Pair } from '../../domain/measures/matrix.ts'
import { pairKey } from '../../domain/measures/matrix.ts'
import type { TopicProfile } from '../../domain/measures/profile.ts'
import { percentOf } from '../../domain/measures/figures.ts'
import type { FigureTable } from '../../domain/measures/table.ts'

/** "January 2021 to January 2025", "since March 2023", "until July 2021"; empty if unknown. */
export function postDates({ from, to }: Post): string {
  const [start, end] = [monthText(from), monthText(to)]
  if (start && end) return start === end ? start : `${start} to ${end}`
  if (start) return `since ${start}`
  return end ? `until ${end}` : ''
}

/** "January 2021" for "2021-01" */
function monthText(month: string | undefined): string {
  const day = parseDay(`${month}-01`)
  return day ? formatMonth(day) : ''
}

/** The country an official represents, or "Third country". */
export const countryOf = ({ side }: Official): string =>
  side === 'other' ? 'Third country' : SIDE_LABELS[side].country

/** "12 engagements", "12 engagements, 2 of which fell through" */
export function heldText({ engagements, held }: { engagements: number; held: number }): string {
  const missed = engagements - held
  const all = count(engagements, 'engagement')
  if (missed === 0) return all
  return missed === engagements ? `${all}, not held` : `${all}, ${missed} of which fell through`
}

/** The pairs as a table: one row per American official, one column per Chinese one. */
export function matrixTable(
  us: readonly MatrixOfficial[],
  cn: readonly MatrixOfficial[],
  pairs: ReadonlyMap<string, Pair>,
  caption: string,
): FigureTable {
  return {
    caption,
    columns: [
      { label: 'American official' },
      { label: 'Official id', isId: true },
      { label: 'All engagements', numeric: true },
      ...cn.map(({ name }) => ({ label: name, numeric: true })),
    ],
    rows: us.map(row => [
      row.name,
      row.official.id,
      row.total,
      ...cn.map(
        column => pairs.get(pairKey(row.official.id, column.official.id))?.engagements ?? 0,
      ),
    ]),
  }
}

/** An official's topics as a table. */
export const profileTable = (
  topics: readonly TopicProfile[],
  labelOf: (topic: string) => string,
  caption: string,
): FigureTable => ({
  caption,
  columns: [
    { label: 'Topic' },
    { label: 'Topic id', isId: true },
    { label: 'Engagements with them', numeric: true },
    { label: 'Share, %', numeric: true },
    { label: 'Other engagements', numeric: true },
    { label: 'Share of others, %', numeric: true },
  ],
  rows: topics.map(({ topic, own, ownShare, rest, restShare }) => [
    labelOf(topic),
    topic,
    own,
    percentOf(ownShare),
    rest,
    percentOf(restShare),
  ]),
})
