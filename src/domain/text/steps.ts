/** The progress of a task, from 0 to 1. */
export interface Progress {
  done: number
}

/** Runs a task as part of a larger one, scaling its progress to a share that starts at `from`. */
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

/** Runs a task to its end. */
export function finish<Result>(steps: Generator<Progress, Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}
