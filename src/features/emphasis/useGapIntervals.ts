import { useEffect, useMemo, useState } from 'react'
import type { Interval } from '../../domain/measures/bootstrap.ts'
import type { EmphasisOptions } from '../../domain/measures/emphasis.ts'
import type { Engagement } from '../../domain/record/engagement.ts'
import { gapIntervals } from '../../domain/measures/gap.ts'

// The longest time for which the main thread may be blocked, in milliseconds.
const STRETCH = 8

/**
 * The intervals of the topics' gaps, by topic id; `null` until they are known. Thousands of
 * resamples take a while on a large record, so they are computed in short slices between which the
 * page can respond, and cancelled when the question changes.
 *
 * @param wanted whether there is enough to compare
 */
export function useGapIntervals(
  engagements: readonly Engagement[],
  topics: readonly string[],
  { basis, weight }: EmphasisOptions,
  wanted: boolean,
): ReadonlyMap<string, Interval> | null {
  const question = useMemo(
    () => ({ engagements, topics, options: { basis, weight } }),
    [engagements, topics, basis, weight],
  )
  const [answer, setAnswer] = useState<{
    question: typeof question
    intervals: ReadonlyMap<string, Interval>
  } | null>(null)
  useEffect(() => {
    if (!wanted) return undefined
    const steps = gapIntervals(question.engagements, question.topics, question.options)
    const work = () => {
      const end = performance.now() + STRETCH
      do {
        const step = steps.next()
        if (step.done) {
          setAnswer({ question, intervals: step.value })
          return
        }
      } while (performance.now() < end)
      timer = setTimeout(work)
    }
    let timer = setTimeout(work)
    return () => clearTimeout(timer)
  }, [question, wanted])
  return wanted && answer?.question === question ? answer.intervals : null
}
