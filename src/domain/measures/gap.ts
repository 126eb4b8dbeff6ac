import { RESAMPLES, percentileInterval, resampleCounts, type Interval } from './bootstrap.ts'
import { sumShares, tallySides, type EmphasisOptions, type SideTally } from './emphasis.ts'
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
  const { rows, us, cn } = tallySides(engagements, topics, options)
  const [intervals = new Map<string, Interval>()] = yield* differenceIntervals(
    [[us, cn]],
    [rows],
    topics,
  )
  return intervals
}

/**
 * The intervals of differences between two emphases, each the first minus the second, over the same
 * resamples of the same rows.
 *
 * @param pairs what is compared, over common rows
 * @param strata the numbers of rows that are drawn separately, in the order of the rows
 * @returns for each pair the intervals by topic id; yields after each resample
 */
export function* differenceIntervals(
  pairs: readonly (readonly [SideTally, SideTally])[],
  strata: readonly number[],
  topics: readonly string[],
): Generator<undefined, ReadonlyMap<string, Interval>[]> {
  const series = pairs.map(pair => ({
    pair,
    differences: new Float64Array(topics.length * RESAMPLES),
    used: 0,
  }))
  for (const counts of resampleCounts(strata)) {
    for (const one of series) {
      const first = sumShares(one.pair[0], counts, topics.length)
      const second = first && sumShares(one.pair[1], counts, topics.length)
      if (!first || !second) continue
      for (let topic = 0; topic < topics.length; topic += 1) {
        one.differences[topic * RESAMPLES + one.used] = (first[topic] ?? 0) - (second[topic] ?? 0)
      }
      one.used += 1
    }
    yield
  }
  const all: Map<string, Interval>[] = []
  for (const { differences, used } of series) {
    const intervals = new Map<string, Interval>()
    for (const [index, topic] of topics.entries()) {
      const start = index * RESAMPLES
      const interval = percentileInterval(differences.subarray(start, start + used))
      if (interval) intervals.set(topic, interval)
      yield
    }
    all.push(intervals)
  }
  return all
}

/** Whether zero is within the interval: the difference may be due to chance. */
export const crossesZero = ({ low, high }: Interval): boolean => low <= 0 && high >= 0
