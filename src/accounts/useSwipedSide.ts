import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Side } from '../domain/record/engagement.ts'
import type { ScrollAnchor, findScrollAnchor } from './scrollAnchor.ts'

/**
 * Which of the two sides in a scroller a phone shows, and a way to switch. The scroll position is
 * the source of truth, so that swiping and pressing agree. The page is as long as the side shown;
 * when that changes, what the reader is looking at stays in place.
 *
 * @param first the side to start with
 * @param onSwipe called with the side that the reader has turned to
 */
export function useSwipedSide(
  scroller: RefObject<HTMLElement | null>,
  first: Side,
  onSwipe?: (side: Side) => void,
): [Side, (side: Side) => void] {
  const [side, setSide] = useState(first)
  const anchor = useRef<ScrollAnchor | null>(null)
  const tell = useEffectEvent((next: Side) => onSwipe?.(next))
  const shown = useRef<Side | null>(null)
  const find = useRef<typeof findScrollAnchor | null>(null)
  useEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    // Nothing to do where the reader has turned to it already.
    if (first !== (shown.current ?? 'us')) {
      element.scrollTo({ left: first === 'cn' ? element.scrollWidth : 0, behavior: 'instant' })
    }
    let now: Side | null = null
    const swipe = () => {
      follow()
      if (find.current) return
      // Usually measured before the scroll is half done; otherwise the page jumps once.
      import('./scrollAnchor.ts').then(
        module => (find.current = module.findScrollAnchor),
        () => undefined,
      )
    }
    const follow = () => {
      const most = element.scrollWidth - element.clientWidth
      const next = most > 0 && element.scrollLeft > most / 2 ? 'cn' : 'us'
      if (next === now) return
      if (now !== null) {
        anchor.current = find.current?.(element, next) ?? null
        if (most > 0) tell(next)
      }
      now = next
      shown.current = next
      setSide(next)
    }
    follow()
    element.addEventListener('scroll', swipe, { passive: true })
    return () => element.removeEventListener('scroll', swipe)
  }, [scroller, first])
  useLayoutEffect(() => {
    if (anchor.current?.next !== side) return
    anchor.current.restore()
    anchor.current = null
  }, [side])
  const show = (next: Side) => {
    scroller.current?.scrollTo({ left: next === 'us' ? 0 : scroller.current.scrollWidth })
  }
  return [side, show]
}
