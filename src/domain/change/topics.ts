import { NO_TOPIC, sum } from '../accounts/pairing.ts'
import type { Account, Point } from '../record/engagement.ts'
import { isKnownInFull } from '../record/known.ts'

/**
 * What became of a topic between two accounts of one side: added (`new`), kept or dropped
 * (`gone`). Only an account known in full can lack a topic: else it is not in the part that is
 * recorded of the earlier one (`unknown-then`) or of this (`unknown-now`). What the earlier one
 * has from another page alone is no topic of the account itself, and never gone (`aside`).
 */
export const TOPIC_FATES = ['new', 'unknown-then', 'gone', 'unknown-now', 'aside', 'kept'] as const
export type TopicFate = (typeof TOPIC_FATES)[number]

/** A topic in two accounts of one side. */
export interface TopicChange {
  /** Topic id. */
  topic: string
  fate: TopicFate
  /**
   * Words on it as a share of those known of each account, 0 to 1; `null` where it is missing from
   * one that is not known in full.
   */
  prior: number | null
  now: number | null
}

/**
 * Every topic of two accounts: fates in their order, and within one the largest share first, of
 * those kept the largest change.
 */
export function compareTopics(prior: Account, now: Account): TopicChange[] {
  const topics = new Set([...now.points, ...prior.points].flatMap(topicsOf))
  return [...topics]
    .map((topic): TopicChange => {
      const fate = fateOf(topic, prior, now)
      return { topic, fate, prior: shareOf(topic, prior), now: shareOf(topic, now) }
    })
    .toSorted(
      (a, b) =>
        TOPIC_FATES.indexOf(a.fate) - TOPIC_FATES.indexOf(b.fate) ||
        Math.abs(changeOf(b)) - Math.abs(changeOf(a)) ||
        (b.now ?? 0) - (a.now ?? 0),
    )
}

/** By how much a topic's share grew; below 0 where it shrank. */
export const changeOf = ({ prior, now }: TopicChange): number => (now ?? 0) - (prior ?? 0)

function fateOf(topic: string, prior: Account, now: Account): TopicFate {
  const carries = (point: Point) => topicsOf(point).includes(topic)
  const before = prior.points.filter(carries)
  if (now.points.some(carries)) {
    if (before.length > 0) return 'kept'
    return isKnownInFull(prior) ? 'new' : 'unknown-then'
  }
  if (before.every(({ from }) => from !== undefined)) return 'aside'
  return isKnownInFull(now) ? 'gone' : 'unknown-now'
}

function shareOf(topic: string, account: Account): number | null {
  const on = account.points.filter(point => topicsOf(point).includes(topic))
  if (on.length === 0) return isKnownInFull(account) ? 0 : null
  const all = sum(account.points)
  return all === 0 ? 0 : sum(on) / all
}

/** The topics of a point; `NO_TOPIC` where it has none. */
export const topicsOf = ({ topics }: Point): readonly string[] =>
  topics.length > 0 ? topics : [NO_TOPIC]
