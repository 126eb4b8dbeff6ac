import type { Side } from '../domain/record/engagement.ts'

/** An element that keeps its position in the window while the other account is shown. */
export interface ScrollAnchor {
  /** The side about to be shown, which may move the element. */
  next: Side
  /** Scrolls the page so that the element is back in its position. */
  restore: () => void
}

/**
 * The element to keep in place while a phone switches accounts: the focused one, if it is in the
 * window; else the topic whose head is visible; else the topic being read, whose head then goes
 * below the bar.
 *
 * @param scroller holds both accounts, below the sticky bar
 * @param next the side about to be shown
 * @returns nothing until the accounts have been scrolled under the bar
 */
export function findScrollAnchor(scroller: HTMLElement, next: Side): ScrollAnchor | null {
  const focused = document.activeElement?.closest(`.account[data-side='${next}'] *`)
  if (focused && scroller.contains(focused) && isInWindow(focused)) {
    return anchor(focused, topOf(focused), next)
  }
  const line = scroller.previousElementSibling?.getBoundingClientRect().bottom ?? 0
  const heads = [...scroller.querySelectorAll('.topic-head')]
  if (topOf(scroller) >= line) return null
  const seen = heads.find(head => topOf(head) >= line && topOf(head) < window.innerHeight / 2)
  const element = seen ?? heads.findLast(head => topOf(head) < line)
  return element ? anchor(element, Math.max(line, topOf(element)), next) : null
}

/** @param top its intended distance from the top of the window, in pixels */
const anchor = (element: Element, top: number, next: Side): ScrollAnchor => ({
  next,
  restore: () => window.scrollBy({ top: topOf(element) - top, behavior: 'instant' }),
})

const topOf = (element: Element) => element.getBoundingClientRect().top

const isInWindow = (element: Element) =>
  topOf(element) >= 0 && element.getBoundingClientRect().bottom <= window.innerHeight
