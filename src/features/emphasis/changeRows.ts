import type { Interval } from '../../domain/measures/bootstrap.ts'
import { FEWEST_ACCOUNTS } from '../../domain/measures/emphasis.ts'
import { formatFinePoints, formatShare, percentOf } from '../../domain/measures/figures.ts'
import { crossesZero } from '../../domain/measures/gap.ts'
import type {
  ChangeIntervals,
  PeriodChange,
  SideChange,
} from '../../domain/measures/periodChange.ts'
import type { FigureTable } from '../../domain/measures/table.ts'
import { SIDES, type Side, type Topic } from '../../domain/record/engagement.ts'
import { SIDE_LABELS, count, countAccounts } from '../../domain/record/labels.ts'
import { basisText } from '../../domain/view/labels.ts'
import type { Basis } from '../../domain/view/view.ts'
import type { PeriodNames } from './periodInput.ts'

/** One side's part of a row. */
export interface ChangeCell extends SideChange {
  /** `null` if there is nothing to compare, or while it is being computed. */
  interval: Interval | null
}

/** One topic of the chart. */
export interface ChangeRow extends Record<Side, ChangeCell> {
  topic: Topic
}

/** The topics of the chart, those with the widest changes of either side first. */
export function changeRows(
  change: PeriodChange,
  topics: ReadonlyMap<string, Topic>,
  intervals: ChangeIntervals | null,
): ChangeRow[] {
  return change.topics
    .flatMap(({ topic: id, us, cn }) => {
      const topic = topics.get(id)
      const cell = (side: Side, one: SideChange): ChangeCell => ({
        ...one,
        interval: one.change === null ? null : (intervals?.[side].get(id) ?? null),
      })
      return topic ? [{ topic, us: cell('us', us), cn: cell('cn', cn) }] : []
    })
    .toSorted((a, b) => widthOf(b) - widthOf(a))
}

const widthOf = (row: ChangeRow) => Math.max(...SIDES.map(side => Math.abs(row[side].change ?? 0)))

/** Whether the change may be due to chance, or is not known yet. */
export const isOpenChange = ({ interval }: ChangeCell): boolean =>
  interval === null || crossesZero(interval)

/**
 * The change of one side on a topic in words: "Taiwan: 4% of the words of Chinese accounts under
 * Trump 2025–, 9% under Biden 2021–25, a change of −5.0 points (95% interval −8.1 to −2.0)."
 */
export function changeText({ topic, ...row }: ChangeRow, side: Side, names: PeriodNames): string {
  const { own, other, change, interval } = row[side]
  const shares =
    `${topic.label}: ${formatShare(own)} of the words of ${SIDE_LABELS[side].short} accounts ` +
    `${names.inOwn}, ${formatShare(other)} ${names.inOther}`
  if (change === null) return tooFewOf(topic, side)
  const points = `a change of ${formatFinePoints(change)} points`
  if (interval === null) return `${shares}, ${points}.`
  const unclear = crossesZero(interval) ? ', not distinguishable from zero' : ''
  return `${shares}, ${points}${unclear} ${rangeText(interval)}.`
}

/**
 * The same as a sentence about the side: "Beijing spends 4% of its words on Taiwan under Trump
 * 2025–, 9% under Biden 2021–25: 5.0 points less (95% interval −8.1 to −2.0)."
 */
export function changeSentence(
  { topic, ...row }: ChangeRow,
  side: Side,
  names: PeriodNames,
): string {
  const { own, other, change, interval } = row[side]
  const shares =
    `${SIDE_LABELS[side].capital} spends ${formatShare(own)} of its words on ${topic.label} ` +
    `${names.inOwn}, ${formatShare(other)} ${names.inOther}`
  if (change === null) return tooFewOf(topic, side)
  if (interval === null) return `${shares}.`
  if (crossesZero(interval)) {
    return `${shares}: a change of ${formatFinePoints(change)} points, not distinguishable from zero ${rangeText(interval)}.`
  }
  const points = formatFinePoints(Math.abs(change)).slice(1)
  return `${shares}: ${points} points ${change > 0 ? 'more' : 'less'} ${rangeText(interval)}.`
}

const rangeText = ({ low, high }: Interval) =>
  `(95% interval ${formatFinePoints(low)} to ${formatFinePoints(high)})`

const tooFewOf = (topic: Topic, side: Side) =>
  `${topic.label}: too few ${SIDE_LABELS[side].short} accounts to compare.`

/** The accounts of both periods: "Trump 2025–: 20 US and 34 Chinese accounts; Biden 2021–25: …" */
export const accountsText = (
  { accounts }: PeriodChange,
  names: PeriodNames,
  basis: Basis,
): string =>
  `${names.own}: ${countAccounts(accounts.own)}; ${names.other}: ${basisText(accounts.other, basis)}`

/** Which sides are not compared for want of accounts, and in which period. */
export function tooFewText({ accounts }: PeriodChange, names: PeriodNames): string | null {
  const short = SIDES.flatMap(side =>
    (['own', 'other'] as const)
      .filter(when => accounts[when][side] < FEWEST_ACCOUNTS)
      .map(when => {
        const phrase = when === 'own' ? names.inOwn : names.inOther
        return `${count(accounts[when][side], `${SIDE_LABELS[side].short} account`)} ${phrase}`
      }),
  )
  return short.length === 0 ? null : `${LIST.format(short)}: too few to compare.`
}

const LIST = new Intl.ListFormat('en-GB')

/** The chart's figures in percent and percentage points, a row a topic and side. */
export function changeTable(
  rows: readonly ChangeRow[],
  basis: string,
  names: PeriodNames,
): FigureTable {
  return {
    caption: `Share of words by topic in two periods; ${basis}`,
    columns: [
      { label: 'Topic' },
      { label: 'Topic id', isId: true },
      { label: 'Accounts' },
      { label: `${names.other}, %`, numeric: true },
      { label: `${names.own}, %`, numeric: true },
      { label: 'Change, points', numeric: true },
      { label: '95% from', numeric: true },
      { label: '95% to', numeric: true },
      { label: 'Reading' },
    ],
    rows: rows.flatMap(({ topic, ...row }) =>
      SIDES.map(side => [
        topic.label,
        topic.id,
        SIDE_LABELS[side].short,
        percentOf(row[side].other),
        percentOf(row[side].own),
        percentOf(row[side].change),
        percentOf(row[side].interval?.low ?? null),
        percentOf(row[side].interval?.high ?? null),
        readingOf(row[side]),
      ]),
    ),
  }
}

function readingOf({ change, interval }: ChangeCell): string | null {
  if (change === null) return 'too few to compare'
  if (interval === null) return null
  if (crossesZero(interval)) return 'not distinguishable from zero'
  return change > 0 ? 'more' : 'less'
}
