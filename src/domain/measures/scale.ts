/** The scale of a chart's value axis, from 0. */
export interface Scale {
  /** The end of the axis: the largest value. */
  top: number
  /** Round values for ticks, above 0 and up to `top`. */
  ticks: readonly number[]
}

/**
 * A scale on which the largest value fills the chart, with at most two ticks.
 *
 * @param values at least 0; if all are 0 the scale ends at `smallestStep` and has no ticks
 * @param smallestStep the smallest distance of ticks: 1 for counts, 0.005 for shares
 */
export function scaleFor(values: Iterable<number>, smallestStep: number): Scale {
  let top = 0
  for (const value of values) top = Math.max(top, value)
  if (top === 0) return { top: smallestStep, ticks: [] }
  const step = stepFor(top, smallestStep)
  const ticks = [step, 2 * step].filter(tick => tick <= top)
  return { top: Math.max(top, step), ticks: ticks.length > 0 ? ticks : [step] }
}

/** The smallest of 1, 2, 5, 10, 20, 50 … times `smallestStep` that gives at most two ticks. */
function stepFor(top: number, smallestStep: number): number {
  for (let decade = 1; ; decade *= 10) {
    for (const leading of [1, 2, 5]) {
      const step = leading * decade * smallestStep
      if (top < 3 * step) return step
    }
  }
}
