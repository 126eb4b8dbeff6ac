import { createContext, use, useEffect, useState, type RefObject } from 'react'
import { onceNear } from './onceNear.ts'

/** Whether all elements are needed, wherever they are, as in a picture. */
export const WantedContext = createContext(false)

/** Events that show that the reader has started to use the page. */
const INTERACTIONS = [
  'pointermove',
  'pointerdown',
  'keydown',
  'wheel',
  'touchstart',
  'scroll',
] as const

/**
 * Whether an element is needed on the screen: it has come into view, or the reader has started to
 * interact and may soon scroll to it. Once true, it stays true.
 */
export function useWanted(box: RefObject<Element | null>): boolean {
  const [isWanted, setWanted] = useState(use(WantedContext))
  useEffect(() => {
    const element = box.current
    if (isWanted || !element) return undefined
    const want = () => setWanted(true)
    const stopWaiting = onceNear(element, want, '0%')
    const listening = new AbortController()
    for (const type of INTERACTIONS) {
      window.addEventListener(type, want, { signal: listening.signal, passive: true })
    }
    return () => {
      stopWaiting()
      listening.abort()
    }
  }, [box, isWanted])
  return isWanted
}
