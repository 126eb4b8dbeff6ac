import { RESAMPLES, percentileInterval, resampleCounts, type Interval } from './bootstrap.ts'
import { sumShares, tallySides, type EmphasisOptions } from './emphasis.ts'
import type { Engagement } from '../record/engagement.ts'

/**
 * The interval of each topic's gap (US minus Chinese emphasis): percentile bootstrap, 95 %,
 * from 2,000 resamples of the engagements that have an account in the basis. Engagements are
 * drawn, not accounts, so that the two accounts of one engagement stay together. The resamples are
 * the same each time, and do not depend on the order of the engagements.
 *
 * Yields after each resample, so that a caller can pause between two of them. A resample without
 * any account of one side is skipped; if a side has no account at all there is no interval.
 *
 * @param topics topic ids to look at
 * @returns intervals by topic id
 */
export function* gapIntervals(
  engagements: readonly Engagement[],
  topics: readonly string[],
  options: EmphasisOptions,
): Generator<undefined, ReadonlyMap<string, Interval>> {
  const tallies = tallySides(engagements, topics, options)
  const gaps = new Float64Array(topics.length * RESAMPLES)
  let used = 0
  for (const counts of resampleCounts(tallies.rows)) {
    const us = sumShares(tallies.us, counts, topics.length)
    const cn = sumShares(tallies.cn, counts, topics.length)
    if (us && cn) {
      for (let topic = 0; topic < topics.length; topic += 1) {
        gaps[topic * RESAMPLES + used] = (us[topic] ?? 0) - (cn[topic] ?? 0)
      }
      used += 1
    }
    yield
  }
  const intervals = new Map<string, Interval>()
  for (const [index, topic] of topics.entries()) {
    const start = index * RESAMPLES
    const interval = percentileInterval(gaps.subarray(start, start + used))
    if (interval) intervals.set(topic, interval)
    yield
  }
  return intervals
}

/** Whether zero is within the interval: the gap may be due to chance. */
export const crossesZero = ({ low, high }: Interval): boolean => low <= 0 && high >= 0
