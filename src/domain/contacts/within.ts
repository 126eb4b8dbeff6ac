import { countEach } from '../lists.ts'
import type { ContextEvent } from '../record/context.ts'
import type { AccountSummary, Engagement } from '../record/engagement.ts'
import type { Gap } from './gaps.ts'

/** What fell in a gap. */
export interface GapContent {
  gap: Gap
  /** What was planned, postponed, cancelled or declined in it. */
  notHeld: readonly Engagement[]
  /** Public events that bear on what the line talks about, or what was sought in it. */
  events: readonly ContextEvent[]
}

/**
 * What began in each gap, after its first day and before its last; of an open one up to its last.
 * Events are those on a main topic of the line, or on a topic of what was sought in the gap.
 */
export const contentsOf = (
  gaps: readonly Gap[],
  notHeld: readonly Engagement[],
  events: readonly ContextEvent[],
  main: readonly string[],
): GapContent[] =>
  gaps.map(gap => {
    const sought = notHeld.filter(one => isIn(one, gap))
    const topics = new Set([...main, ...sought.flatMap(one => one.topics)])
    return {
      gap,
      notHeld: sought,
      events: events.filter(one => isIn(one, gap) && one.topics.some(topic => topics.has(topic))),
    }
  })

const isIn = ({ date }: Pick<Engagement, 'date'>, { from, to, after }: Gap): boolean =>
  from < date && (after ? date < to : date <= to)

/** Topics that a line talks about: so many of those that most of its engagements raise. */
export function mainTopics(engagements: readonly Engagement[], most: number): string[] {
  const counts = countEach(engagements.flatMap(({ topics }) => topics))
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([topic]) => topic)
}

/** A topic and its share of an account's words. */
export interface Stress {
  topic: string
  share: number
}

/** The topics on which an account spends most words, the most first; none where it has no words. */
export const stressOf = ({ words, wordsByTopic }: AccountSummary, most: number): Stress[] =>
  words === 0
    ? []
    : Object.entries(wordsByTopic)
        .toSorted(([, a], [, b]) => b - a)
        .slice(0, most)
        .map(([topic, number]) => ({ topic, share: number / words }))
