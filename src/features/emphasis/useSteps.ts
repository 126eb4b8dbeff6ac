import { useEffect, useState } from 'react'
import { afterPaint } from '../../ui/afterPaint.ts'
import { runInSlices } from '../../ui/inSlices.ts'

/**
 * What a generator returns; `null` until it has. Thousands of resamples take a while on a large
 * record, so the generator runs in slices, and stops when the question changes.
 *
 * @param start starts the generator, and is the same function as long as the question is; `null` if
 *   there is nothing to compute
 */
export function useSteps<Result>(
  start: (() => Generator<undefined, Result>) | null,
): Result | null {
  const [answer, setAnswer] = useState<{ to: typeof start; result: Result } | null>(null)
  useEffect(() => {
    if (!start) return undefined
    let stop = afterPaint(() => {
      stop = runInSlices(start(), result => setAnswer({ to: start, result }))
    })
    return () => stop()
  }, [start])
  return start && answer?.to === start ? answer.result : null
}
