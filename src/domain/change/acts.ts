import type { PlacedPoint } from '../accounts/pairing.ts'
import { placePoints } from '../accounts/pairing.ts'
import type { Account, Speaker } from '../record/engagement.ts'

/** A topic on which the earlier account urged something, and this one reports an agreement. */
export interface Settled {
  /** Topic id. */
  topic: string
  /** Who urged. */
  by: Speaker
  /** The first point that urges, and the first that agrees. */
  urged: PlacedPoint
  agreed: PlacedPoint
}

/**
 * Topics that were urged and are now agreed: no point of the earlier account agreed on them
 * yet. That the two are about one demand the topic alone does not say.
 */
export function settledTopics(prior: Account, now: Account): Settled[] {
  const [before, after] = [placePoints(prior), placePoints(now)]
  const topics = new Set(now.points.flatMap(point => point.topics))
  return [...topics].flatMap((topic): Settled[] => {
    const [urged, agreed] = [on(before, topic, 'urge'), on(after, topic, 'agree')]
    if (!urged || !agreed || on(before, topic, 'agree')) return []
    return [{ topic, by: urged.point.speaker, urged, agreed }]
  })
}

/** The first point that does so on a topic. */
const on = (all: readonly PlacedPoint[], topic: string, act: 'urge' | 'agree') =>
  all.find(({ point }) => point.act === act && point.topics.includes(topic))
