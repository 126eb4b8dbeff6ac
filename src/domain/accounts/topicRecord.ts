import { SIDES, otherSide, type Engagement, type Side } from '../record/engagement.ts'
import type { RankedPoint, TopicEntry } from './extracts.ts'
import { absenceIn, type Presence } from './silence.ts'

/** What one account does with the topic; here every point on it is in its row. */
export type RecordPresence = Exclude<Presence, 'touched'>

/** One side's half of a row. */
export interface RecordSide {
  presence: RecordPresence
  /** Points on the topic, in the order of the account. */
  points: readonly RankedPoint[]
}

/** All points of both accounts of one engagement on a topic. */
export interface RecordRow extends Record<Side, RecordSide> {
  engagement: Engagement
  /** Whether neither account raises the topic: it is known from the press alone. */
  reportedOnly: boolean
}

/** The rows of one year. */
export interface RecordYear {
  /** "2023" */
  year: string
  rows: readonly RecordRow[]
}

/**
 * The record of a topic, year by year.
 *
 * @param entries in order of date
 * @param engagements the ones to include; entries of others are left out
 * @param latestFirst reverses the order of both years and rows
 */
export function buildRecord(
  entries: readonly TopicEntry[],
  engagements: readonly Engagement[],
  latestFirst: boolean,
): RecordYear[] {
  const known = new Map(engagements.map(engagement => [engagement.id, engagement]))
  const rows = entries.flatMap(entry => {
    const engagement = known.get(entry.id)
    return engagement ? [buildRow(entry, engagement)] : []
  })
  const ordered = latestFirst ? rows.toReversed() : rows
  const years = new Set(ordered.map(yearOf))
  return [...years].map(year => ({ year, rows: ordered.filter(row => yearOf(row) === year) }))
}

const yearOf = ({ engagement }: RecordRow) => engagement.date.slice(0, 4)

function buildRow(entry: TopicEntry, engagement: Engagement): RecordRow {
  const [us, cn] = SIDES.map(side => buildSide(entry, engagement, side)) as [RecordSide, RecordSide]
  return {
    engagement,
    us,
    cn,
    reportedOnly: us.presence !== 'raised' && cn.presence !== 'raised',
  }
}

function buildSide(entry: TopicEntry, { accounts }: Engagement, side: Side): RecordSide {
  const points = entry[side]?.points ?? []
  const account = accounts[side]
  if (points.length > 0) return { presence: 'raised', points }
  if (!account) return { presence: 'absent', points }
  return { presence: absenceIn(account), points }
}

/** The first rows of a record, in its order; years without any of them are left out. */
export function firstRows(years: readonly RecordYear[], most: number): RecordYear[] {
  let left = most
  return years.flatMap(({ year, rows }) => {
    const shown = rows.slice(0, left)
    left -= shown.length
    return shown.length > 0 ? [{ year, rows: shown }] : []
  })
}

/** Counts of the rows of a record. */
export interface RecordCounts {
  rows: number
  /** Rows in which the side's account raises the topic. */
  raised: Readonly<Record<Side, number>>
  /** Rows in which the side's account, known in full, is silent and the other raises the topic. */
  silent: Readonly<Record<Side, number>>
}

/** Counts the rows of a record. */
export function countRecord(years: readonly RecordYear[]): RecordCounts {
  const rows = years.flatMap(({ rows: inYear }) => inYear)
  const count = (passes: (row: RecordRow) => boolean) => rows.filter(passes).length
  return {
    rows: rows.length,
    raised: {
      us: count(row => row.us.presence === 'raised'),
      cn: count(row => row.cn.presence === 'raised'),
    },
    silent: { us: count(isSilent('us')), cn: count(isSilent('cn')) },
  }
}

const isSilent = (side: Side) => (row: RecordRow) =>
  row[side].presence === 'silent' && row[otherSide(side)].presence === 'raised'
