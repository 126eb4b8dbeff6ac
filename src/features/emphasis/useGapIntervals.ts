import { useMemo, type RefObject } from 'react'
import type { Interval } from '../../domain/measures/bootstrap.ts'
import type { EmphasisOptions } from '../../domain/measures/emphasis.ts'
import type { Engagement } from '../../domain/record/engagement.ts'
import { gapIntervals } from '../../domain/measures/gap.ts'
import { useSteps } from './useSteps.ts'

/**
 * The intervals of the topics' gaps, by topic id; `null` until they are known.
 *
 * @param wanted whether there is enough to compare
 * @param box the element that shows them
 */
export function useGapIntervals(
  engagements: readonly Engagement[],
  topics: readonly string[],
  { basis, weight }: EmphasisOptions,
  wanted: boolean,
  box: RefObject<Element | null>,
): ReadonlyMap<string, Interval> | null {
  return useSteps(
    useMemo(
      () => (wanted ? () => gapIntervals(engagements, topics, { basis, weight }) : null),
      [engagements, topics, basis, weight, wanted],
    ),
    box,
  )
}
