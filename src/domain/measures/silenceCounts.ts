import { SIDES, isPaired, type Engagement } from '../record/engagement.ts'
import { silencePart, type SilencePart } from '../accounts/silence.ts'

/** How the paired engagements that raise a topic divide. */
export interface TopicSilences {
  /** Topic id. */
  topic: string
  /** Ids of the engagements in each part, in the order given; every engagement is in one part. */
  ids: Readonly<Record<SilencePart, readonly string[]>>
  /** Engagements in all parts together. */
  total: number
  /** Engagements on which one side is silent: `us` and `cn` together. */
  oneSided: number
}

/**
 * How the paired engagements divide on each topic. Topics that no paired engagement raises are
 * missing; the others come with the most silences first, then the most engagements, then in the
 * order of `topics`.
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

/** Number of engagements for which both accounts are recorded. */
export const countPaired = (engagements: readonly Engagement[]): number =>
  engagements.filter(isPaired).length

/** Topics that any account of the engagement raises, each once. */
const topicsRaised = ({ accounts }: Engagement): Set<string> =>
  new Set(SIDES.flatMap(side => Object.keys(accounts[side]?.wordsByTopic ?? {})))
