import { useEffect, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { afterPaint } from './afterPaint.ts'

/** Settles once no drawing is waiting for its turn. */
let turns = Promise.resolve()

/**
 * Draws something new in a task of its own, once the rest of the page is painted. Several charts that
 * change at once would otherwise block the page for as long as all of them take; each waits for the
 * one before, so that the browser can paint in between.
 *
 * @param drawing the same element as long as nothing in it changes
 */
export function useOwnTask(drawing: ReactNode): ReactNode {
  const [drawn, draw] = useState(drawing)
  useEffect(() => {
    if (drawn === drawing) return undefined
    let isWanted = true
    turns = turns.then(() => task(() => isWanted && flushSync(() => draw(drawing))))
    return () => {
      isWanted = false
    }
  }, [drawn, drawing])
  return drawn
}

const task = (act: () => void) =>
  new Promise<void>(resolve => {
    afterPaint(() => {
      // Those that wait get their turn even if this drawing fails.
      try {
        act()
      } finally {
        resolve()
      }
    })
  })
