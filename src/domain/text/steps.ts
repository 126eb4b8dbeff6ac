/** How much of a piece of work is done, from 0 to 1. */
export interface Progress {
  done: number
}

/** A piece of work as a share of a larger one, which is at `from` when it starts. */
export function* scaled<Result>(
  steps: Generator<Progress, Result>,
  from: number,
  share: number,
): Generator<Progress, Result> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    yield { done: from + step.value.done * share }
  }
}

/** Does a piece of work at once. */
export function finish<Result>(steps: Generator<Progress, Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}
