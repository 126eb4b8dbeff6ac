import { useEffect, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'

/**
 * Draws something new in a task of its own, once the rest of the page is painted. Several charts that
 * change at once would otherwise block the page for as long as all of them take.
 *
 * @param drawing the same element as long as nothing in it changes
 */
export function useOwnTask(drawing: ReactNode): ReactNode {
  const [drawn, draw] = useState(drawing)
  useEffect(() => {
    if (drawn === drawing) return undefined
    const timer = setTimeout(() => flushSync(() => draw(drawing)))
    return () => clearTimeout(timer)
  }, [drawn, drawing])
  return drawn
}
