import { startTransition, useEffect, useState } from 'react'

/**
 * How many items of a list to render, so that a change never takes long: the first few at once, the
 * others step by step, each step in a task of its own. The first render is complete, and so is one
 * without a limit.
 *
 * @param most the largest number, or `Infinity`
 * @param step enough to fill a screen, and few enough to render at once
 */
export function useGrowth(list: readonly unknown[], most: number, step: number): number {
  const [grown, grow] = useState({ list, count: most })
  const count = grown.list === list ? grown.count : step
  const isWhole = count >= Math.min(most, list.length) || most === Infinity
  useEffect(() => {
    if (isWhole) return undefined
    const timer = setTimeout(() => startTransition(() => grow({ list, count: count + step })))
    return () => clearTimeout(timer)
  }, [list, count, isWhole, step])
  return most === Infinity ? most : Math.min(count, most)
}
