import type { Interval } from '../../domain/measures/bootstrap.ts'
import {
  FEWEST_ACCOUNTS,
  type Emphasis,
  type TopicEmphasis,
} from '../../domain/measures/emphasis.ts'
import type { Side, Topic } from '../../domain/record/engagement.ts'
import { formatFinePoints, formatShare, percentOf } from '../../domain/measures/figures.ts'
import type { AccountFilter } from '../../domain/view/filter.ts'
import { crossesZero } from '../../domain/measures/gap.ts'
import { SIDE_LABELS } from '../../domain/record/labels.ts'
import type { FigureTable } from '../../domain/measures/table.ts'

/** One topic of the chart. */
export interface EmphasisRow extends Omit<TopicEmphasis, 'topic'> {
  topic: Topic
  /** `null` if there is nothing to compare, or while it is being computed. */
  interval: Interval | null
}

/** The number of topics in the chart before the reader asks for all. */
export const FEW_TOPICS = 12

/**
 * The topics of the chart: from what Washington stresses more to what Beijing does.
 *
 * @param most the largest number of topics; those with the widest gaps are kept
 */
export function rowsOf(
  emphasis: Emphasis,
  topics: ReadonlyMap<string, Topic>,
  intervals: ReadonlyMap<string, Interval> | null,
  most: number,
): EmphasisRow[] {
  return emphasis.topics
    .flatMap(({ topic: id, ...shares }) => {
      const topic = topics.get(id)
      return topic ? [{ ...shares, topic, interval: intervals?.get(id) ?? null }] : []
    })
    .toSorted((a, b) => Math.abs(leanOf(b)) - Math.abs(leanOf(a)))
    .slice(0, most)
    .toSorted((a, b) => leanOf(b) - leanOf(a))
}

/** The gap, or the one-sided difference if a side has no account. */
const leanOf = ({ us, cn }: EmphasisRow) => (us ?? 0) - (cn ?? 0)

/** Whether the gap may be due to chance, or is not known yet. */
export const isOpen = ({ interval }: EmphasisRow): boolean =>
  interval === null || crossesZero(interval)

/** Why the sides are not compared; empty if they are. */
export function tooFew({ us, cn }: Readonly<Record<Side, number>>): string | null {
  const short = [
    ...(us < FEWEST_ACCOUNTS ? [`${us || 'no'} US`] : []),
    ...(cn < FEWEST_ACCOUNTS ? [`${cn || 'no'} Chinese`] : []),
  ]
  if (short.length === 0) return null
  const accounts = short.length === 1 && Math.min(us, cn) === 1 ? 'account' : 'accounts'
  const sentence = `${short.join(' and ')} ${accounts}: too few to compare.`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** What one side's accounts say on a topic: "Taiwan: 5% of the words of US accounts." */
export function shareSentence({ topic, ...shares }: EmphasisRow, side: Side): string {
  return `${topic.label}: ${formatShare(shares[side])} of the words of ${SIDE_LABELS[side].short} accounts.`
}

/** The gap on a topic in words; empty if there is none. */
export function gapSentence({ topic, gap, interval }: EmphasisRow): string | null {
  if (gap === null || interval === null) return null
  const range = `95% interval ${formatFinePoints(interval.low)} to ${formatFinePoints(interval.high)}`
  if (crossesZero(interval)) {
    return `${topic.label}: a gap of ${formatFinePoints(gap)} points, not distinguishable from zero (${range}).`
  }
  const who = SIDE_LABELS[gap > 0 ? 'us' : 'cn'].capital
  const points = formatFinePoints(Math.abs(gap)).slice(1)
  return `${topic.label}: ${who} spends a ${points}-point larger share of its words on it (gap ${formatFinePoints(gap)}, ${range}).`
}

/** The accounts that must be recorded behind a side's bar, in addition to the filter's. */
export const accountsBehind = (asked: AccountFilter | null, side: Side): AccountFilter =>
  asked === null || asked === side ? side : 'both'

/**
 * The chart's figures in percent and percentage points.
 *
 * @param compares whether both sides have enough accounts for a gap
 */
export function emphasisTable(
  rows: readonly EmphasisRow[],
  basis: string,
  compares: boolean,
): FigureTable {
  return {
    caption: `Share of words by topic; ${basis}`,
    columns: [
      { label: 'Topic' },
      { label: 'Topic id', isId: true },
      { label: 'US accounts, %', numeric: true },
      { label: 'Chinese accounts, %', numeric: true },
      { label: 'Gap, points', numeric: true },
      { label: '95% from', numeric: true },
      { label: '95% to', numeric: true },
      { label: 'Reading' },
    ],
    rows: rows.map(row => [
      row.topic.label,
      row.topic.id,
      percentOf(row.us),
      percentOf(row.cn),
      compares ? percentOf(row.gap) : null,
      percentOf(row.interval?.low ?? null),
      percentOf(row.interval?.high ?? null),
      compares ? readingOf(row) : 'too few to compare',
    ]),
  }
}

function readingOf({ gap, interval }: EmphasisRow): string | null {
  if (gap === null || interval === null) return null
  if (crossesZero(interval)) return 'not distinguishable from zero'
  return gap > 0 ? 'more in US accounts' : 'more in Chinese accounts'
}
