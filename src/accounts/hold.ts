import type { Side } from '../domain/record/engagement.ts'

/** Something of the page that is to stand at a certain height of the window. */
export interface Hold {
  /** The side that, once shown, may have moved it. */
  until: Side
  /** Scrolls the page so that it stands where it should. */
  letGo: () => void
}

/**
 * What the reader is at, before a phone shows the other account: what has the focus there; else
 * the topic whose head can be seen; else the topic being read, which then begins under the bar.
 *
 * @param scroller holds both accounts, and stands under the bar that stays in view
 * @param next the side about to be shown
 * @returns nothing as long as the accounts have not been scrolled under the bar
 */
export function holdOf(scroller: HTMLElement, next: Side): Hold | null {
  const focused = document.activeElement?.closest(`.account[data-side='${next}'] *`)
  if (focused && scroller.contains(focused) && isInWindow(focused)) {
    return hold(focused, topOf(focused), next)
  }
  const line = scroller.previousElementSibling?.getBoundingClientRect().bottom ?? 0
  const heads = [...scroller.querySelectorAll('.topic-head')]
  if (topOf(scroller) >= line) return null
  const seen = heads.find(head => topOf(head) >= line && topOf(head) < window.innerHeight / 2)
  const element = seen ?? heads.findLast(head => topOf(head) < line)
  return element ? hold(element, Math.max(line, topOf(element)), next) : null
}

/** @param top where it is to stand, in pixels from the top of the window */
const hold = (element: Element, top: number, until: Side): Hold => ({
  until,
  letGo: () => window.scrollBy({ top: topOf(element) - top, behavior: 'instant' }),
})

const topOf = (element: Element) => element.getBoundingClientRect().top

const isInWindow = (element: Element) =>
  topOf(element) >= 0 && element.getBoundingClientRect().bottom <= window.innerHeight
