import { SIDES, otherSide, type Engagement, type Side } from '../record/engagement.ts'
import type { RankedPoint, TopicEntry } from './extracts.ts'
import { absenceIn, type Presence } from './silence.ts'

/** What one account does with the topic; here every point on it stands in its row. */
export type RecordPresence = Exclude<Presence, 'touched'>

/** One side's half of a row. */
export interface RecordSide {
  presence: RecordPresence
  /** Points on the topic, in the order of the account. */
  points: readonly RankedPoint[]
}

/** Everything that both accounts of one engagement say on a topic. */
export interface RecordRow extends Record<Side, RecordSide> {
  engagement: Engagement
  /** True where neither account raises the topic: it is known from the press alone. */
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
 * @param entries in order of time
 * @param engagements those that count; entries of others are left out
 * @param latestFirst turns both the years and the rows round
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

/** The first rows of a record, in its order; a year of which none is among them is left out. */
export function firstRows(years: readonly RecordYear[], most: number): RecordYear[] {
  let left = most
  return years.flatMap(({ year, rows }) => {
    const shown = rows.slice(0, left)
    left -= shown.length
    return shown.length > 0 ? [{ year, rows: shown }] : []
  })
}

/** How many rows of a record are what. */
export interface RecordCounts {
  rows: number
  /** Rows that the side's account raises. */
  raised: Readonly<Record<Side, number>>
  /** Rows that the side's account, known in full, leaves out while the other raises it. */
  silent: Readonly<Record<Side, number>>
}

/** Counts what a record's rows are. */
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
