import { createContext, use, useEffect, useState, type ReactNode, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { afterPaint } from './afterPaint.ts'
import { onceNear } from './onceNear.ts'
import { usePrinting } from './usePrinting.ts'
import { WantedContext } from './useWanted.ts'

/** Whether what is drawn here is behind: something newer is on its way. */
export const BehindContext = createContext(false)

/** Settles once no drawing is waiting for its turn. */
let turns = Promise.resolve()

interface DrawnInViewProps {
  /** The element that holds the drawing. */
  box: RefObject<Element | null>
  /** The same element as long as nothing in it changes. */
  children: ReactNode
}

/**
 * Draws something new once it is in the window or near it, in a task of its own after the rest of
 * the page is painted. Several charts that change at once would otherwise block the page for as
 * long as all of them take, most of them where nobody looks.
 */
export function DrawnInView({ box, children }: DrawnInViewProps) {
  const [drawn, draw] = useState(children)
  const isAllWanted = use(WantedContext)
  const isPrinting = usePrinting()
  const isBehind = use(BehindContext)
  useEffect(() => {
    const element = box.current
    if (!element || isBehind || drawn === children) return undefined
    let isWanted = true
    const stopWaiting = onceNear(element, () => {
      turns = turns.then(async () => {
        // A turn takes a frame, which nothing that is out of date gets.
        if (isWanted) await inTurn(() => isWanted && flushSync(() => draw(children)))
      })
    })
    return () => {
      isWanted = false
      stopWaiting()
    }
  }, [box, isBehind, drawn, children])
  return isAllWanted || isPrinting ? children : drawn
}

const inTurn = (act: () => void) =>
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
