/** Two ends of an interval, `low` first. */
export interface Interval {
  low: number
  high: number
}

/** The number of resamples needed for a 95 % interval to be stable in its second digit. */
export const RESAMPLES = 2000
const CONFIDENCE = 0.95

// Any four words that are not all zero; fixed, so that everyone sees the same interval.
const SEED = [0x2021_0205, 0x9e37_79b9, 0x243f_6a88, 0xb7e1_5162] as const

/**
 * The generator xoshiro128** 1.1 of Blackman and Vigna, "Scrambled linear pseudorandom number
 * generators", ACM Transactions on Mathematical Software 47 (2021).
 *
 * @param seed four words of 32 bits, not all zero
 * @returns a function that gives the next whole number from 0 up to, not including, 2³²
 */
export function xoshiro128(seed: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = seed
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return result
  }
}

/**
 * Resamples with replacement of items that form one or several strata, each given as the number of
 * times that every item is drawn. Each stratum is drawn to its own size, as in the two-sample
 * problem of Efron and Tibshirani, "An Introduction to the Bootstrap" (1993), section 8.3; its
 * counts sum to its size. The same array is yielded each time, and the series is always the same
 * for given sizes.
 *
 * @param sizes of the strata, whose items follow one another
 */
export function* resampleCounts(
  sizes: readonly number[],
  resamples = RESAMPLES,
): Generator<Uint16Array> {
  const next = xoshiro128(SEED)
  const counts = new Uint16Array(sizes.reduce((sum, size) => sum + size, 0))
  for (let resample = 0; resample < resamples; resample += 1) {
    counts.fill(0)
    let first = 0
    for (const size of sizes) {
      const scale = size / 2 ** 32
      for (let draw = 0; draw < size; draw += 1) {
        const item = first + Math.floor(next() * scale)
        counts[item] = (counts[item] ?? 0) + 1
      }
      first += size
    }
    yield counts
  }
}

/**
 * The percentile interval of a statistic over its resamples: of B sorted values, the k-th smallest
 * and the k-th largest, where k = ⌊(B + 1) α⌋ and α is half of one minus the confidence; for 95 %
 * of 2,000, the 50th from either end. Efron and Tibshirani, "An Introduction to
 * the Bootstrap" (1993), sections 12.5 and 13.3. Sorts the values in place.
 *
 * @returns `null` if there are too few values to leave any out at the ends
 */
export function percentileInterval(values: Float64Array, confidence = CONFIDENCE): Interval | null {
  values.sort()
  const k = Math.floor(((values.length + 1) * (1 - confidence)) / 2 + 1e-9)
  const low = values[k - 1]
  const high = values[values.length - k]
  return low === undefined || high === undefined ? null : { low, high }
}

const rotate = (word: number, by: number) => (word << by) | (word >>> (32 - by))
