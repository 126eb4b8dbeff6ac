import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Side } from '../../domain/engagement.ts'
import { holdOf, letGo, type Hold } from './hold.ts'

/**
 * Which side a phone shows of the two that lie next to each other in a scroller, and the way to
 * the other. How far it is scrolled is the truth, so that swiping and pressing agree. The page is
 * as long as the side that is shown; what the reader is at stays where it is when that changes.
 *
 * @param first the side to begin with
 */
export function useSwipedSide(
  scroller: RefObject<HTMLElement | null>,
  first: Side,
): [Side, (side: Side) => void] {
  const [side, setSide] = useState(first)
  const held = useRef<Hold | null>(null)
  useEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    if (first === 'cn') element.scrollTo({ left: element.scrollWidth, behavior: 'instant' })
    let now = first
    const follow = () => {
      const most = element.scrollWidth - element.clientWidth
      const next = most > 0 && element.scrollLeft > most / 2 ? 'cn' : 'us'
      if (next === now) return
      now = next
      held.current = most > 0 ? holdOf(element, next) : null
      setSide(next)
    }
    follow()
    element.addEventListener('scroll', follow, { passive: true })
    return () => element.removeEventListener('scroll', follow)
  }, [scroller, first])
  useLayoutEffect(() => {
    if (held.current?.until !== side) return
    letGo(held.current)
    held.current = null
  }, [side])
  const show = (next: Side) => {
    scroller.current?.scrollTo({ left: next === 'us' ? 0 : scroller.current.scrollWidth })
  }
  return [side, show]
}
