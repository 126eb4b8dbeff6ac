/** The median of some figures, with the lowest and the highest. */
export interface Spread {
  median: number
  low: number
  high: number
}

/** @throws RangeError if there are no figures */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low, high] = [sorted[0], sorted.at(-1)]
  const upper = sorted[middle]
  const lower = sorted.length % 2 ? upper : sorted[middle - 1]
  if (low === undefined || high === undefined || upper === undefined || lower === undefined) {
    throw new RangeError('no figure was measured')
  }
  return { median: (lower + upper) / 2, low, high }
}

/** "412 (398–455)" */
export function formatSpread({ median, low, high }: Spread, digits = 0): string {
  const [middle, ...ends] = [median, low, high].map(figure => figure.toFixed(digits))
  return low === high ? `${middle}` : `${middle} (${ends.join('–')})`
}

/**
 * Our figures relative to another's, round by round, since both were measured in the same round:
 * the median of the ratios with its range.
 */
export const ratioOf = (ours: readonly number[], others: readonly number[]): Spread =>
  spreadOf(ours.flatMap((figure, round) => (others[round] ? [figure / others[round]] : [])))
