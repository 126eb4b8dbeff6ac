import type { Day } from './day.ts'
import type { Extent } from './catalog.ts'
import { measureEmphasis, isComparable, type EmphasisOptions } from './emphasis.ts'
import type { Engagement, Side, Topic } from './engagement.ts'
import { inOrder, type Ranked } from './order.ts'
import { raises } from './silence.ts'
import type { Heat, Order } from './view.ts'

/** One topic through all periods. */
export interface HeatRow extends Ranked {
  topic: Topic
  /** Engagements in each period. */
  counts: readonly number[]
}

/** Rows under one heading. */
export interface HeatGroup {
  /** Empty where the rows are not grouped. */
  label: string
  rows: readonly HeatRow[]
}

/** What one period's gaps rest on, and the gap of each topic. */
export interface PeriodGaps {
  /** Accounts in the basis. */
  accounts: Readonly<Record<Side, number>>
  /** False where a side has too few accounts for a comparison. */
  comparable: boolean
  /** US minus Chinese emphasis by topic id, −1 to 1; topics that nobody raises are missing. */
  gaps: ReadonlyMap<string, number>
}

/** True where the engagement counts: anyone raises the topic, or this side's account does. */
export const isHot = (engagement: Engagement, topic: string, heat: Exclude<Heat, 'gap'>): boolean =>
  heat === 'both'
    ? engagement.topics.includes(topic)
    : engagement.accounts[heat] !== undefined && raises(engagement.accounts[heat], topic)

/**
 * How many engagements raise each topic in each period, by the day on which they begin.
 *
 * @param engagements in any order
 * @param spans periods in order of time, apart from one another
 */
export function countHeat(
  engagements: readonly Engagement[],
  topics: Iterable<Topic>,
  spans: readonly Extent[],
  heat: Exclude<Heat, 'gap'>,
): HeatRow[] {
  const dated = engagements.map(engagement => ({
    engagement,
    span: findSpan(spans, engagement.date),
  }))
  return [...topics].map(topic => {
    const counts = spans.map(() => 0)
    let total = 0
    let first: Day | null = null
    let last: Day | null = null
    for (const { engagement, span } of dated) {
      if (span < 0 || !isHot(engagement, topic.id, heat)) continue
      counts[span] = (counts[span] ?? 0) + 1
      total += 1
      if (first === null || engagement.date < first) first = engagement.date
      if (last === null || engagement.date > last) last = engagement.date
    }
    return { topic, name: topic.label, counts, total, first, last }
  })
}

/** Each topic's gap in each period, over the engagements that begin in it. */
export function measureGaps(
  engagements: readonly Engagement[],
  topics: readonly string[],
  spans: readonly Extent[],
  options: EmphasisOptions,
): PeriodGaps[] {
  const bySpan: Engagement[][] = spans.map(() => [])
  for (const engagement of engagements) bySpan[findSpan(spans, engagement.date)]?.push(engagement)
  return bySpan.map(inSpan => {
    const emphasis = measureEmphasis(inSpan, topics, options)
    const gaps = new Map(
      emphasis.topics.flatMap(({ topic, gap }) => (gap === null ? [] : [[topic, gap]])),
    )
    return { accounts: emphasis.accounts, comparable: isComparable(emphasis.accounts), gaps }
  })
}

/**
 * The rows under their headings: in the page's own order core topics stand first under a heading
 * of their own and the others under their groups; in any other order there is no heading.
 */
export function groupRows(rows: readonly HeatRow[], order: Order): HeatGroup[] {
  if (order !== 'own') return [{ label: '', rows: inOrder(rows, order) }]
  const rest = rows.filter(({ topic }) => !topic.core)
  const labels = [...new Set(rest.map(({ topic }) => topic.group))]
  return [
    { label: 'Core topics', rows: rows.filter(({ topic }) => topic.core) },
    ...labels.map(label => ({ label, rows: rest.filter(({ topic }) => topic.group === label) })),
  ].filter(group => group.rows.length > 0)
}

/** Shades above none, of counts and of gaps alike. */
export const HEAT_STEPS = 5

/**
 * The shade of a count: 0 for none, 5 near the largest, by the square root, so that one, two and
 * three still differ where the largest is thirty.
 */
export const countStep = (count: number, largest: number): number =>
  count <= 0 ? 0 : Math.max(1, Math.ceil(HEAT_STEPS * Math.sqrt(count / largest) - 1e-9))

/** Gaps, in shares of words, from which each shade counts: 1, 3, 6, 10 and 20 points. */
export const GAP_BOUNDS = [0.01, 0.03, 0.06, 0.1, 0.2] as const

/** The shade of a gap, whichever side it leans to: 0 below one point, 5 from twenty. */
export const gapStep = (gap: number): number =>
  GAP_BOUNDS.filter(bound => Math.abs(gap) >= bound - 1e-9).length

/** The counts that each shade stands for, lightest first; shades that no count has are left out. */
export function countClasses(largest: number): { step: number; from: number; to: number }[] {
  const classes: { step: number; from: number; to: number }[] = []
  for (let count = 1; count <= largest; count += 1) {
    const step = countStep(count, largest)
    const last = classes.at(-1)
    if (last?.step === step) last.to = count
    else classes.push({ step, from: count, to: count })
  }
  return classes
}

/** Index of the span that holds the day, or −1. */
function findSpan(spans: readonly Extent[], day: Day): number {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]
    if (!span || day < span.from) high = middle - 1
    else if (day > span.to) low = middle + 1
    else return middle
  }
  return -1
}
