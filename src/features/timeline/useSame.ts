import { useState } from 'react'

/**
 * Keeps the identity of a list as long as later ones hold the same values in the same order.
 * Filtering makes a new array at each step of the window, even if the result is the same.
 */
export function useSame<Value>(list: readonly Value[]): readonly Value[] {
  const [kept, keep] = useState(list)
  if (kept === list) return kept
  if (kept.length === list.length && kept.every((value, index) => value === list[index])) {
    return kept
  }
  keep(list)
  return list
}
