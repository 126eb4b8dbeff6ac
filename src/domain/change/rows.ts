import { placePoints, type PlacedPoint } from '../accounts/pairing.ts'
import { groupBy } from '../lists.ts'
import type { Account } from '../record/engagement.ts'
import type { RepeatPair } from './repeats.ts'
import { topicsOf, type TopicChange } from './topics.ts'

/** Points of both accounts that are shown side by side. */
export interface ChangeLine {
  /** The pair if the line holds a point and its repeat; `null` for the unpaired points of a topic. */
  pair: RepeatPair | null
  prior: readonly PlacedPoint[]
  now: readonly PlacedPoint[]
}

/** A topic with the points of both accounts on it. */
export interface ChangeRow extends TopicChange {
  /** First the pairs, in the order of this account, then the unpaired points of both. */
  lines: readonly ChangeLine[]
  /** Other topics whose rows hold points on this topic, by account. */
  under: { prior: readonly string[]; now: readonly string[] }
}

/**
 * Sorts the points of both accounts into a row for each topic. Every point is in exactly one row:
 * a pair under a topic of both points; any other point under the first of its topics that is not
 * kept, so that readers see why that topic counts as new or gone, or else under its first topic.
 */
export function changeRows(
  prior: Account,
  now: Account,
  changes: readonly TopicChange[],
  pairs: readonly RepeatPair[],
): ChangeRow[] {
  const [before, after] = [placePoints(prior), placePoints(now)]
  const changed = new Set(changes.flatMap(({ topic, kind }) => (kind === 'kept' ? [] : [topic])))
  const alone = ({ point }: PlacedPoint) =>
    topicsOf(point).find(topic => changed.has(topic)) ?? topicsOf(point)[0] ?? ''
  const shared = pairs.map(pair => ({ pair, topic: sharedTopic(pair, before, after) }))
  const homeOf = (which: 'prior' | 'now') => (placed: PlacedPoint) =>
    shared.find(({ pair }) => pair[which] === placed.index)?.topic ?? alone(placed)
  const [homesThen, homesNow] = [groupBy(before, homeOf('prior')), groupBy(after, homeOf('now'))]
  const under = (all: readonly PlacedPoint[], topic: string, which: 'prior' | 'now') => {
    const homes = all.filter(({ point }) => topicsOf(point).includes(topic)).map(homeOf(which))
    return [...new Set(homes)].filter(home => home !== topic)
  }
  return changes.map(change => {
    const { topic } = change
    const here = shared.filter(one => one.topic === topic).map(({ pair }) => pair)
    const again = here.map((pair): ChangeLine => ({
      pair,
      prior: before.filter(({ index }) => index === pair.prior),
      now: after.filter(({ index }) => index === pair.now),
    }))
    const rest = {
      pair: null,
      prior: (homesThen.get(topic) ?? []).filter(one => here.every(p => p.prior !== one.index)),
      now: (homesNow.get(topic) ?? []).filter(one => here.every(p => p.now !== one.index)),
    }
    const hasRest = rest.prior.length + rest.now.length > 0 || again.length === 0
    return {
      ...change,
      lines: hasRest ? [...again, rest] : again,
      under: { prior: under(before, topic, 'prior'), now: under(after, topic, 'now') },
    }
  })
}

/** The first topic that both points of a pair have. */
function sharedTopic(
  pair: RepeatPair,
  before: readonly PlacedPoint[],
  after: readonly PlacedPoint[],
): string | undefined {
  const [prior, now] = [before[pair.prior], after[pair.now]]
  if (!prior || !now) return undefined
  return topicsOf(now.point).find(topic => topicsOf(prior.point).includes(topic))
}
