import { placePoints, type PlacedPoint } from '../accounts/pairing.ts'
import { groupBy } from '../lists.ts'
import type { Account } from '../record/engagement.ts'
import type { ReturnPair } from './pairs.ts'
import { topicsOf, type TopicChange } from './topics.ts'

/** Points of both accounts that stand side by side. */
export interface ChangeLine {
  /** By which one point of each says the same again; `null` where they merely stand together. */
  pair: ReturnPair | null
  prior: readonly PlacedPoint[]
  now: readonly PlacedPoint[]
}

/** A topic with what both accounts say on it. */
export interface ChangeRow extends TopicChange {
  /** What is said again in the order of this account, then the rest of both. */
  lines: readonly ChangeLine[]
  /** Other topics under which points on this one stand. */
  under: { prior: readonly string[]; now: readonly string[] }
}

/**
 * Both accounts cut into the rows of their topics. Every point stands in one row: what is said
 * again under a topic that both points carry; else a point shows why its topic is new or gone,
 * before it stands under its first.
 */
export function changeRows(
  prior: Account,
  now: Account,
  changes: readonly TopicChange[],
  pairs: readonly ReturnPair[],
): ChangeRow[] {
  const [before, after] = [placePoints(prior), placePoints(now)]
  const changed = new Set(changes.flatMap(({ topic, fate }) => (fate === 'kept' ? [] : [topic])))
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

/** The topic under which two points stand that say the same again. */
function sharedTopic(
  pair: ReturnPair,
  before: readonly PlacedPoint[],
  after: readonly PlacedPoint[],
): string | undefined {
  const [prior, now] = [before[pair.prior], after[pair.now]]
  if (!prior || !now) return undefined
  return topicsOf(now.point).find(topic => topicsOf(prior.point).includes(topic))
}
