import type { PlacedPoint } from '../accounts/pairing.ts'
import { placePoints } from '../accounts/pairing.ts'
import type { Account, Speaker } from '../record/engagement.ts'

/** A topic on which the earlier account urges something and this one reports an agreement. */
export interface UrgedThenAgreed {
  /** Topic id. */
  topic: string
  /** Who urged. */
  by: Speaker
  /** The first point that urges, in the earlier account, and the first that agrees, in this one. */
  urged: PlacedPoint
  agreed: PlacedPoint
}

/**
 * The topics on which the earlier account urges something and agrees on nothing, and this one
 * agrees. A shared topic does not prove that the agreement meets the demand.
 */
export function urgedThenAgreed(prior: Account, now: Account): UrgedThenAgreed[] {
  const [before, after] = [placePoints(prior), placePoints(now)]
  const topics = new Set(now.points.flatMap(point => point.topics))
  return [...topics].flatMap((topic): UrgedThenAgreed[] => {
    const [urged, agreed] = [on(before, topic, 'urge'), on(after, topic, 'agree')]
    if (!urged || !agreed || on(before, topic, 'agree')) return []
    return [{ topic, by: urged.point.speaker, urged, agreed }]
  })
}

/** The first point with an act on a topic. */
const on = (all: readonly PlacedPoint[], topic: string, act: 'urge' | 'agree') =>
  all.find(({ point }) => point.act === act && point.topics.includes(topic))
