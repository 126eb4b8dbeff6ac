import { useEffect, useState } from 'react'

// The longest time for which the main thread may be blocked, in milliseconds.
const STRETCH = 8

/**
 * What a generator returns; `null` until it has. Thousands of resamples take a while on a large
 * record, so the generator runs in short slices between which the page can respond, and stops when
 * the question changes.
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
    const steps = start()
    const work = () => {
      const end = performance.now() + STRETCH
      do {
        const step = steps.next()
        if (step.done) {
          setAnswer({ to: start, result: step.value })
          return
        }
      } while (performance.now() < end)
      timer = setTimeout(work)
    }
    let timer = setTimeout(work)
    return () => clearTimeout(timer)
  }, [start])
  return start && answer?.to === start ? answer.result : null
}
