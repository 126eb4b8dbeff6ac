import { NO_TOPIC, sum } from '../accounts/pairing.ts'
import type { Account, Point } from '../record/engagement.ts'
import { isKnownInFull } from '../record/known.ts'

/**
 * How a topic changed between two accounts of one side: it is `new`, `kept` or `gone`. Only an
 * account known in full can lack a topic. Otherwise the topic is merely absent from the recorded
 * part of the earlier account (`unknown-then`) or of this one (`unknown-now`). A topic that only
 * another page gives the earlier account (`other-page`) is never gone.
 */
export const TOPIC_CHANGE_KINDS = [
  'new',
  'unknown-then',
  'gone',
  'unknown-now',
  'other-page',
  'kept',
] as const
export type TopicChangeKind = (typeof TOPIC_CHANGE_KINDS)[number]

/** A topic in two accounts of one side. */
export interface TopicChange {
  /** Topic id. */
  topic: string
  kind: TopicChangeKind
  /**
   * The topic's share of the recorded words of each account, 0 to 1; `null` if the account lacks it
   * and is not known in full.
   */
  prior: number | null
  now: number | null
}

/**
 * The topics of both accounts, sorted by kind, then by the size of the change. For a new or gone
 * topic the change is its whole share.
 */
export function compareTopics(prior: Account, now: Account): TopicChange[] {
  const topics = new Set([...now.points, ...prior.points].flatMap(topicsOf))
  return [...topics]
    .map((topic): TopicChange => {
      const kind = kindOf(topic, prior, now)
      return { topic, kind, prior: shareOf(topic, prior), now: shareOf(topic, now) }
    })
    .toSorted(
      (a, b) =>
        TOPIC_CHANGE_KINDS.indexOf(a.kind) - TOPIC_CHANGE_KINDS.indexOf(b.kind) ||
        Math.abs(changeOf(b)) - Math.abs(changeOf(a)) ||
        (b.now ?? 0) - (a.now ?? 0),
    )
}

/** By how much a topic's share grew; below 0 where it shrank. */
export const changeOf = ({ prior, now }: TopicChange): number => (now ?? 0) - (prior ?? 0)

function kindOf(topic: string, prior: Account, now: Account): TopicChangeKind {
  const carries = (point: Point) => topicsOf(point).includes(topic)
  const before = prior.points.filter(carries)
  if (now.points.some(carries)) {
    if (before.length > 0) return 'kept'
    return isKnownInFull(prior) ? 'new' : 'unknown-then'
  }
  if (before.every(({ from }) => from !== undefined)) return 'other-page'
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
