import { ANY_ACT, actBit } from '../record/acts.ts'
import { SIDES, otherSide, type ActSet, type Engagement, type Side } from '../record/engagement.ts'
import type { RankedPoint, TopicEntry } from './extracts.ts'
import { absenceIn, type Presence } from './silence.ts'

/**
 * What one account does with the topic; here every point on it is in its row. `other`: it raises
 * the topic, but in no point of an act and speaker asked for.
 */
export type RecordPresence = Exclude<Presence, 'touched'> | 'other'

/** One side's half of a row. */
export interface RecordSide {
  presence: RecordPresence
  /** Points on the topic, in the order of the account. */
  points: readonly RankedPoint[]
}

/** All points of both accounts of one engagement on a topic. */
export interface RecordRow extends Record<Side, RecordSide> {
  engagement: Engagement
  /** Whether neither account has a point on it: the topic is known from the press alone. */
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
 * @param chosen who does what in the points to include; rows without any of them are left out
 */
export function buildRecord(
  entries: readonly TopicEntry[],
  engagements: readonly Engagement[],
  latestFirst: boolean,
  chosen: ActSet = ANY_ACT,
): RecordYear[] {
  const known = new Map(engagements.map(engagement => [engagement.id, engagement]))
  const rows = entries.flatMap(entry => {
    const engagement = known.get(entry.id)
    return engagement ? [buildRow(entry, engagement, chosen)] : []
  })
  const left = chosen === ANY_ACT ? rows : rows.filter(row => !row.reportedOnly)
  const ordered = latestFirst ? left.toReversed() : left
  const years = new Set(ordered.map(yearOf))
  return [...years].map(year => ({ year, rows: ordered.filter(row => yearOf(row) === year) }))
}

const yearOf = ({ engagement }: RecordRow) => engagement.date.slice(0, 4)

function buildRow(entry: TopicEntry, engagement: Engagement, chosen: ActSet): RecordRow {
  const [us, cn] = SIDES.map(side => buildSide(entry, engagement, side, chosen)) as [
    RecordSide,
    RecordSide,
  ]
  return {
    engagement,
    us,
    cn,
    reportedOnly: us.presence !== 'raised' && cn.presence !== 'raised',
  }
}

function buildSide(
  entry: TopicEntry,
  { accounts }: Engagement,
  side: Side,
  chosen: ActSet,
): RecordSide {
  const all = entry[side]?.points ?? []
  const points = all.filter(point => actBit(point) & chosen)
  const account = accounts[side]
  if (all.length > 0) return { presence: points.length > 0 ? 'raised' : 'other', points }
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
  /** Points in them. */
  points: number
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
    points: rows.reduce((sum, { us, cn }) => sum + us.points.length + cn.points.length, 0),
    raised: {
      us: count(row => row.us.presence === 'raised'),
      cn: count(row => row.cn.presence === 'raised'),
    },
    silent: { us: count(isSilent('us')), cn: count(isSilent('cn')) },
  }
}

const isSilent = (side: Side) => (row: RecordRow) =>
  row[side].presence === 'silent' && row[otherSide(side)].presence === 'raised'
