import { useEffect, useState, type RefObject } from 'react'
import type { Side } from '../../domain/engagement.ts'

/**
 * Which side a phone shows of the two that lie next to each other in a scroller, and the way to
 * the other. How far it is scrolled is the truth, so that swiping and pressing agree.
 *
 * @param first the side to begin with
 */
export function useSwipedSide(
  scroller: RefObject<HTMLElement | null>,
  first: Side,
): [Side, (side: Side) => void] {
  const [side, setSide] = useState<Side>('us')
  useEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    if (first === 'cn') element.scrollTo({ left: element.scrollWidth, behavior: 'instant' })
    const follow = () => {
      const most = element.scrollWidth - element.clientWidth
      setSide(most > 0 && element.scrollLeft > most / 2 ? 'cn' : 'us')
    }
    follow()
    element.addEventListener('scroll', follow, { passive: true })
    return () => element.removeEventListener('scroll', follow)
  }, [scroller, first])
  const show = (next: Side) => {
    scroller.current?.scrollTo({ left: next === 'us' ? 0 : scroller.current.scrollWidth })
  }
  return [side, show]
}
