import { useEffect, useState, type RefObject } from 'react'

/** Signs that somebody has begun to use the page. */
const STIRRINGS = [
  'pointermove',
  'pointerdown',
  'keydown',
  'wheel',
  'touchstart',
  'scroll',
] as const

/**
 * Whether an element is wanted on the screen: it came into view, or the reader has stirred and may
 * soon bring it there. What is wanted once stays so.
 */
export function useWanted(box: RefObject<Element | null>): boolean {
  const [isWanted, setWanted] = useState(false)
  useEffect(() => {
    const element = box.current
    if (isWanted || !element) return undefined
    const want = () => setWanted(true)
    const observer = new IntersectionObserver(entries => {
      if (entries.some(entry => entry.isIntersecting)) want()
    })
    observer.observe(element)
    const listening = new AbortController()
    for (const type of STIRRINGS) {
      window.addEventListener(type, want, { signal: listening.signal, passive: true })
    }
    return () => {
      observer.disconnect()
      listening.abort()
    }
  }, [box, isWanted])
  return isWanted
}
