/** The measure along a chart's value axis, from 0. */
export interface Scale {
  /** Where the axis ends: the largest value. */
  top: number
  /** Round values at which it is marked, above 0 and up to `top`. */
  ticks: readonly number[]
}

/**
 * A scale on which the largest value fills the chart, with at most two marks.
 *
 * @param values at least 0; with none above 0 the scale ends at `smallestStep` and has no marks
 * @param smallestStep no two marks are closer: 1 for counts, 0.005 for shares
 */
export function scaleFor(values: Iterable<number>, smallestStep: number): Scale {
  let top = 0
  for (const value of values) top = Math.max(top, value)
  if (top === 0) return { top: smallestStep, ticks: [] }
  const step = stepFor(top, smallestStep)
  const ticks = [step, 2 * step].filter(tick => tick <= top)
  return { top: Math.max(top, step), ticks: ticks.length > 0 ? ticks : [step] }
}

/** The smallest of 1, 2, 5, 10, 20, 50 … times `smallestStep` that marks `top` at most twice. */
function stepFor(top: number, smallestStep: number): number {
  for (let decade = 1; ; decade *= 10) {
    for (const leading of [1, 2, 5]) {
      const step = leading * decade * smallestStep
      if (top < 3 * step) return step
    }
  }
}
