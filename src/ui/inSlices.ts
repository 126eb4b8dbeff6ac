/** The longest time for which the main thread may be blocked, in milliseconds. */
const SLICE = 8

/**
 * Runs a generator in short slices, between which the page can respond; the first at once.
 *
 * @param done receives what it returns, at once if that takes no longer than a slice
 * @returns stops it
 */
export function runInSlices<Result>(
  steps: Generator<undefined, Result>,
  done: (result: Result) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const work = () => {
    const end = performance.now() + SLICE
    do {
      const step = steps.next()
      if (step.done) {
        done(step.value)
        return
      }
    } while (performance.now() < end)
    timer = setTimeout(work)
  }
  work()
  return () => clearTimeout(timer)
}

/** The same as a promise, for what is wanted in any case. */
export const inSlices = <Result>(steps: Generator<undefined, Result>): Promise<Result> =>
  new Promise(resolve => runInSlices(steps, resolve))

/** What a generator returns, without a pause. */
export function runWhole<Result>(steps: Generator<undefined, Result>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
