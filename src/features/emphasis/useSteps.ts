import { useEffect, useMemo, useState, type RefObject } from 'react'
import { afterPaint } from '../../ui/afterPaint.ts'
import { runInSlices, runWhole } from '../../ui/inSlices.ts'
import { onceNear } from '../../ui/onceNear.ts'
import { usePrinting } from '../../ui/usePrinting.ts'

/**
 * What a generator returns; `null` until it has. Thousands of resamples take a while on a large
 * record, so the generator starts when the reader comes near what shows the result, runs in slices,
 * and stops when the question changes. On paper the result is there at once.
 *
 * @param start starts the generator, and is the same function as long as the question is; `null` if
 *   there is nothing to compute
 * @param box the element that shows the result
 */
export function useSteps<Result>(
  start: (() => Generator<undefined, Result>) | null,
  box: RefObject<Element | null>,
): Result | null {
  const [answer, setAnswer] = useState<{ to: typeof start; result: Result } | null>(null)
  const known = start && answer?.to === start ? answer.result : null
  const isLate = usePrinting() && known === null
  const printed = useMemo(() => (isLate && start ? runWhole(start()) : null), [isLate, start])
  useEffect(() => {
    if (!start || !box.current) return undefined
    let stop = onceNear(box.current, () => {
      stop = afterPaint(() => {
        stop = runInSlices(start(), result => setAnswer({ to: start, result }))
      })
    })
    return () => stop()
  }, [box, start])
  return known ?? printed
}
