import type { Side } from '../domain/record/engagement.ts'

/** An element that keeps its height in the window while the other account is shown. */
export interface ScrollAnchor {
  /** The side about to be shown, which may move it. */
  next: Side
  /** Scrolls the page so that the element is back at its height. */
  restore: () => void
}

/**
 * What the reader is at, before a phone shows the other account: what has the focus there; else
 * the topic whose head can be seen; else the topic being read, which then begins under the bar.
 *
 * @param scroller holds both accounts, and stands under the bar that stays in view
 * @param next the side about to be shown
 * @returns nothing as long as the accounts have not been scrolled under the bar
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

/** @param top where it is to stand, in pixels from the top of the window */
const anchor = (element: Element, top: number, next: Side): ScrollAnchor => ({
  next,
  restore: () => window.scrollBy({ top: topOf(element) - top, behavior: 'instant' }),
})

const topOf = (element: Element) => element.getBoundingClientRect().top

const isInWindow = (element: Element) =>
  topOf(element) >= 0 && element.getBoundingClientRect().bottom <= window.innerHeight
