/** The scale of a chart's value axis, from 0. */
export interface Scale {
  /** The end of the axis: the last tick, at least as large as the largest value. */
  top: number
  /** Round values for ticks, above 0 and up to `top`. */
  ticks: readonly number[]
}

/**
 * A scale of at most three ticks, the last of which reaches the largest value.
 *
 * @param values at least 0; if all are 0 the scale ends at `smallestStep` and has no ticks
 * @param smallestStep the smallest distance of ticks: 1 for counts, 0.005 for shares
 */
export function scaleFor(values: Iterable<number>, smallestStep: number): Scale {
  let largest = 0
  for (const value of values) largest = Math.max(largest, value)
  if (largest === 0) return { top: smallestStep, ticks: [] }
  const step = stepFor(largest, smallestStep)
  const ticks = [1, 2, 3].map(times => times * step)
  const end = ticks.findIndex(tick => tick >= largest)
  return { top: ticks[end] ?? largest, ticks: ticks.slice(0, end + 1) }
}

/** The smallest of 1, 2, 5, 10, 20, 50 … times `smallestStep` that needs at most three ticks. */
function stepFor(largest: number, smallestStep: number): number {
  for (let decade = 1; ; decade *= 10) {
    for (const leading of [1, 2, 5]) {
      const step = leading * decade * smallestStep
      if (largest <= 3 * step) return step
    }
  }
}
