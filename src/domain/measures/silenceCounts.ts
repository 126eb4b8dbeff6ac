import { SIDES, isPaired, type Engagement } from '../record/engagement.ts'
import { silencePart, type SilencePart } from '../accounts/silence.ts'

/** How the paired engagements that raise a topic are divided. */
export interface TopicSilences {
  /** Topic id. */
  topic: string
  /** Ids of the engagements in each part, in the order given; every engagement is in one part. */
  ids: Readonly<Record<SilencePart, readonly string[]>>
  /** The number of engagements in all parts. */
  total: number
  /** The number of engagements on which one side is silent: `us` and `cn` together. */
  oneSided: number
}

/**
 * How the paired engagements are divided on each topic. Topics that no paired engagement raises are
 * left out; the others are sorted by the number of silences, then of engagements, then by the order
 * of `topics`.
 *
 * @param topics topic ids to look at
 */
export function countSilences(
  engagements: readonly Engagement[],
  topics: Iterable<string>,
): TopicSilences[] {
  const byTopic = new Map<string, Record<SilencePart, string[]>>()
  for (const topic of topics) byTopic.set(topic, { us: [], both: [], cn: [], unknown: [] })
  for (const engagement of engagements) {
    for (const topic of topicsRaised(engagement)) {
      const part = silencePart(engagement, topic)
      if (part) byTopic.get(topic)?.[part].push(engagement.id)
    }
  }
  return [...byTopic]
    .map(([topic, ids]) => {
      const oneSided = ids.us.length + ids.cn.length
      return { topic, ids, total: oneSided + ids.both.length + ids.unknown.length, oneSided }
    })
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.oneSided - a.oneSided || b.total - a.total)
}

/** The number of engagements with both accounts recorded. */
export const countPaired = (engagements: readonly Engagement[]): number =>
  engagements.filter(isPaired).length

/** Topics that any account of the engagement raises, each once. */
const topicsRaised = ({ accounts }: Engagement): Set<string> =>
  new Set(SIDES.flatMap(side => Object.keys(accounts[side]?.wordsByTopic ?? {})))
