import { countEach } from '../lists.ts'
import type { ContextEvent } from '../record/context.ts'
import type { AccountSummary, Engagement } from '../record/engagement.ts'
import type { Gap } from './gaps.ts'

/** What happened in a gap. */
export interface GapContent {
  gap: Gap
  /** Engagements planned, postponed, cancelled or declined in it. */
  notHeld: readonly Engagement[]
  /** Public events in it on a main topic of the line, or of an engagement that was not held. */
  events: readonly ContextEvent[]
}

/**
 * What began in each gap. The days of the contacts at its ends are not part of it; the last day of
 * an open gap is.
 *
 * @param main ids of the line's main topics
 */
export const gapContents = (
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

/** The main topics of a line: those that most of its engagements raise, up to a number. */
export function mainTopics(engagements: readonly Engagement[], most: number): string[] {
  const counts = countEach(engagements.flatMap(({ topics }) => topics))
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([topic]) => topic)
}

/** A topic and its share of an account's words, 0 to 1. */
export interface TopicShare {
  topic: string
  share: number
}

/** The topics with the largest shares of an account's words; none if no words are counted. */
export const largestShares = (
  { words, wordsByTopic }: AccountSummary,
  most: number,
): TopicShare[] =>
  words === 0
    ? []
    : Object.entries(wordsByTopic)
        .toSorted(([, a], [, b]) => b - a)
        .slice(0, most)
        .map(([topic, number]) => ({ topic, share: number / words }))
