import type { Extent } from '../time/period.ts'
import { daysBetween } from '../time/day.ts'
import type { Engagement } from '../record/engagement.ts'

/** An engagement as a dot on a line of time. */
export interface Dot {
  engagement: Engagement
  /** Its position as a share of the width: 0 at the first day, 1 at the last. */
  at: number
  /** The number of dots below it in its stack. */
  level: number
}

/**
 * Dots in order of date, stacked where they would overlap: all that fall into one of `places` equal
 * parts of the line are stacked at its middle.
 *
 * @param engagements in order of date, within the extent
 */
export function pileDots(
  engagements: readonly Engagement[],
  extent: Extent,
  places: number,
): Dot[] {
  const length = Math.max(1, daysBetween(extent.from, extent.to))
  const piled = new Map<number, number>()
  return engagements.map(engagement => {
    const share = daysBetween(extent.from, engagement.date) / length
    const place = Math.min(places - 1, Math.max(0, Math.floor(share * places)))
    const level = piled.get(place) ?? 0
    piled.set(place, level + 1)
    return { engagement, at: (place + 0.5) / places, level }
  })
}
