import { startTransition, useEffect, useState } from 'react'

/** As many as fill a screen, and as can be set in a moment. */
const STEP = 60

/**
 * How many of a list to show, so that a change never takes long: the first few at once, the others
 * step by step, each step a task of its own. What is shown at first is shown whole.
 *
 * @param most at most so many
 */
export function useGrowth(list: readonly unknown[], most: number): number {
  const [grown, grow] = useState({ list, count: most })
  const count = grown.list === list ? grown.count : STEP
  const isWhole = count >= Math.min(most, list.length)
  useEffect(() => {
    if (isWhole) return undefined
    const timer = setTimeout(() => startTransition(() => grow({ list, count: count + STEP })))
    return () => clearTimeout(timer)
  }, [list, count, isWhole])
  return Math.min(count, most)
}
