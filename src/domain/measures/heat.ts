import type { Day } from '../time/day.ts'
import { lastDay, type Engagement, type Side, type Topic } from '../record/engagement.ts'
import { isFirm, type Frequency, type TopicTally } from './frequency.ts'
import { inOrder, type Ranked } from '../view/order.ts'
import { raises } from '../accounts/silence.ts'
import { groupByTopic } from '../record/topicGroups.ts'
import type { Heat, Order } from '../view/view.ts'

/** One topic in one period. */
export interface HeatCell {
  /** The number of engagements that raise the topic, or of those whose account of the side does. */
  count: number
  /**
   * US minus Chinese share of words, −1 to 1; `null` if a side has too few accounts in the basis
   * for a comparison.
   */
  gap: number | null
}

/** One topic over all periods. */
export interface HeatRow extends Ranked {
  topic: Topic
  cells: readonly HeatCell[]
}

/** Rows under one heading. */
export interface HeatGroup {
  /** Empty if the rows are not grouped. */
  label: string
  rows: readonly HeatRow[]
}

/**
 * The heat map of a set of engagements: how often each topic comes up in each period. A single
 * side's map counts the engagements whose account of that side raises the topic.
 *
 * @param frequency of the same engagements
 * @param topics by id; holds those of `frequency`
 */
export function heatRows(
  engagements: readonly Engagement[],
  frequency: Frequency,
  topics: ReadonlyMap<string, Topic>,
  heat: Heat,
): HeatRow[] {
  return frequency.topics.flatMap(({ topic: id, total, periods }) => {
    const topic = topics.get(id)
    if (!topic) return []
    const row: HeatRow = {
      topic,
      name: topic.label,
      total: countOf(total, heat),
      ...daysOf(engagements.filter(engagement => isHot(engagement, id, heat))),
      cells: periods.map(tally => ({ count: countOf(tally, heat), gap: gapOf(tally) })),
    }
    return [row]
  })
}

const countOf = (tally: TopicTally, heat: Heat) =>
  heat === 'us' || heat === 'cn' ? tally.raisedBy[heat] : tally.raised

function gapOf({ words: { us, cn } }: TopicTally): number | null {
  if (!isFirm(us) || !isFirm(cn) || us.share === null || cn.share === null) return null
  return us.share - cn.share
}

function isHot({ topics, accounts }: Engagement, topic: string, heat: Heat): boolean {
  if (heat !== 'us' && heat !== 'cn') return topics.includes(topic)
  const account = accounts[heat]
  return account !== undefined && raises(account, topic)
}

function daysOf(engagements: readonly Engagement[]): { first: Day | null; last: Day | null } {
  let first: Day | null = null
  let last: Day | null = null
  for (const engagement of engagements) {
    if (first === null || engagement.date < first) first = engagement.date
    if (last === null || lastDay(engagement) > last) last = lastDay(engagement)
  }
  return { first, last }
}

/** The number of accounts in the basis in each period; the same for every topic. */
export const periodAccounts = ({ topics, periods }: Frequency): Record<Side, number>[] =>
  periods.map((_, index) => {
    const words = topics[0]?.periods[index]?.words
    return { us: words?.us.accounts ?? 0, cn: words?.cn.accounts ?? 0 }
  })

/**
 * The rows under their headings: in the default order core topics come first under a heading of
 * their own and the others under their groups; in any other order there are no headings.
 */
export function groupRows(rows: readonly HeatRow[], order: Order): HeatGroup[] {
  if (order !== 'own') return [{ label: '', rows: inOrder(rows, order) }]
  return groupByTopic(rows, ({ topic }) => topic).map(({ label, items }) => ({
    label,
    rows: items,
  }))
}

/** The number of shades above zero, for counts and gaps alike. */
export const HEAT_STEPS = 5

// A compromise between the square root, which makes one and two look alike, and a linear scale,
// which makes all but the largest counts pale.
const BEND = 0.6

/** The shade of a count: 0 for none, 5 near the largest, with small counts further apart. */
export const countStep = (count: number, largest: number): number =>
  count <= 0 ? 0 : Math.max(1, Math.ceil(HEAT_STEPS * (count / largest) ** BEND - 1e-9))

/** The gaps, as shares of words, at which each shade begins: 1, 3, 6, 10 and 20 points. */
export const GAP_BOUNDS = [0.01, 0.03, 0.06, 0.1, 0.2] as const

/** The shade of a gap, whichever side it favours: 0 below one point, 5 from twenty. */
export const gapStep = (gap: number): number =>
  GAP_BOUNDS.filter(bound => Math.abs(gap) >= bound - 1e-9).length

/** The range of counts of each shade, lightest first; unused shades are left out. */
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
