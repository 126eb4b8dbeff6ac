import { xoshiro128 } from '../../../src/domain/measures/bootstrap.ts'

/** Random draws that are the same for the same seed on every machine. */
export interface Random {
  /** A whole number from 0 up to, but not including, the limit. */
  below: (limit: number) => number
  /** True with the given probability. */
  chance: (probability: number) => boolean
  /** An entry of a list that is not empty. */
  pick: <T>(list: readonly T[]) => T
}

/** Draws from a seed, a whole number of 32 bits. */
export function randomOf(seed: number): Random {
  const next = xoshiro128([seed >>> 0, 0x9e37_79b9, 0x243f_6a88, 0xb7e1_5162])
  const below = (limit: number) => Math.floor((next() / 2 ** 32) * limit)
  return {
    below,
    chance: probability => next() < probability * 2 ** 32,
    pick: list => {
      const entry = list[below(list.length)]
      if (entry === undefined) throw new RangeError('nothing to pick from')
      return entry
    },
  }
}
