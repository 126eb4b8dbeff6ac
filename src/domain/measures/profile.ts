import { FEWEST_ACCOUNTS } from './emphasis.ts'
import { compare, oncePer } from '../lists.ts'
import { countTopics } from '../record/topicGroups.ts'
import { presentAt, tookPart } from '../record/officials.ts'
import { wasHeld, type Engagement, type Official } from '../record/engagement.ts'

/** How often a topic comes up in an official's engagements, and in all others. */
export interface TopicProfile {
  /** Topic id. */
  topic: string
  /** The number and share of the official's engagements that raise it. */
  own: number
  ownShare: number
  /** The number and share of the engagements without the official that raise it. */
  rest: number
  /** `null` if there is no engagement without the official. */
  restShare: number | null
  /** `ownShare` minus `restShare`. */
  difference: number | null
}

/** An official's topics, and the numbers of engagements on which the shares are based. */
export interface Profile {
  /** Engagements with and without the official. */
  own: number
  rest: number
  /** False if either number is too small for a comparison. */
  comparable: boolean
  /** Topics that the official's engagements raise, the most frequent first. */
  topics: readonly TopicProfile[]
}

/** Counted once for the pages of all officials. */
const countAllTopics = oncePer(countTopics)

/** Each topic's share of an official's engagements, compared with all others. */
export function profileTopics(engagements: readonly Engagement[], official: string): Profile {
  const own = engagements.filter(engagement => tookPart(engagement, official))
  const rest = engagements.length - own.length
  const allCounts = countAllTopics(engagements)
  const topics = [...countTopics(own)].map(([topic, count]): TopicProfile => {
    const others = (allCounts.get(topic) ?? 0) - count
    const ownShare = count / own.length
    const restShare = rest > 0 ? others / rest : null
    return {
      topic,
      own: count,
      ownShare,
      rest: others,
      restShare,
      difference: restShare === null ? null : ownShare - restShare,
    }
  })
  return {
    own: own.length,
    rest,
    comparable: Math.min(own.length, rest) >= FEWEST_ACCOUNTS,
    topics: topics.toSorted((a, b) => b.own - a.own || compare(a.topic, b.topic)),
  }
}

/** An official of another side, and the engagements with them. */
export interface Counterpart {
  official: Official
  engagements: number
  /** How many of them were held. */
  held: number
}

/** The officials of other sides whom an official met, most often first, then by name. */
export function findCounterparts(
  engagements: readonly Engagement[],
  official: Official,
  officials: ReadonlyMap<string, Official>,
): Counterpart[] {
  const found = new Map<string, Counterpart>()
  for (const engagement of engagements) {
    if (!tookPart(engagement, official.id)) continue
    for (const other of presentAt(engagement, officials)) {
      if (other.side === official.side) continue
      const known = found.get(other.id) ?? { official: other, engagements: 0, held: 0 }
      known.engagements += 1
      if (wasHeld(engagement)) known.held += 1
      found.set(other.id, known)
    }
  }
  return [...found.values()].toSorted((a, b) => b.engagements - a.engagements || byName(a, b))
}

/** An official, and the number of their engagements in which a topic comes up. */
export interface TopicOfficial {
  official: Official
  /** Engagements with them that raise the topic. */
  raised: number
  /** All engagements with them. */
  total: number
}

/** The officials in whose engagements a topic comes up, most often first, then by name. */
export function findTopicOfficials(
  engagements: readonly Engagement[],
  topic: string,
  officials: ReadonlyMap<string, Official>,
): TopicOfficial[] {
  const found = new Map<string, { official: Official; raised: number; total: number }>()
  for (const engagement of engagements) {
    for (const official of presentAt(engagement, officials)) {
      const known = found.get(official.id) ?? { official, raised: 0, total: 0 }
      known.total += 1
      if (engagement.topics.includes(topic)) known.raised += 1
      found.set(official.id, known)
    }
  }
  return [...found.values()]
    .filter(({ raised }) => raised > 0)
    .toSorted((a, b) => b.raised - a.raised || byName(a, b))
}

const byName = (a: { official: Official }, b: { official: Official }) =>
  a.official.name.localeCompare(b.official.name, 'en')
