import { findLink, type FollowedLink } from './followedLink.ts'

/** How long a page may take after Back to show its links, in milliseconds. */
const LONGEST = 5000

/** How long after that parts above a link may still change their height. */
const SETTLING = 1500

/**
 * Moves focus after Back to the link that was followed, as soon as it is there, and scrolls it to
 * where it was in the window. Where the page was left by other means, as by the search, focus goes
 * to a link to the page that was left if one is in the window. Until there is a link, focus is on
 * the content itself. Does nothing as soon as the reader has moved focus.
 *
 * @param content the element that holds the page's content
 * @param pathname the path of the page that was left
 * @param followed the link that was last followed from this page
 */
export function returnFocus(
  content: HTMLElement,
  pathname: string,
  followed: FollowedLink | undefined,
): void {
  const until = performance.now() + LONGEST
  const wanted = followed && pathOf(followed.href) === pathname ? followed : null
  const look = () => {
    const { activeElement } = document
    if (activeElement !== document.body && activeElement !== content) return
    const link = wanted ? findLink(wanted, content) : linkInWindow(content, pathname)
    const target = link ?? content
    target.focus({ preventScroll: true })
    if (link && wanted) keepInPlace(link, wanted.top)
    else if (!link && performance.now() < until) requestAnimationFrame(look)
  }
  look()
}

/** Scrolls along while the page above still changes its height, until the reader does anything. */
function keepInPlace(link: Element, top: number): void {
  const until = performance.now() + SETTLING
  const reader = new AbortController()
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    const options = { signal: reader.signal, capture: true, passive: true }
    window.addEventListener(type, () => reader.abort(), options)
  }
  const place = () => {
    if (!link.isConnected || performance.now() > until) reader.abort()
    if (reader.signal.aborted) return
    window.scrollBy({ top: topOf(link) - top, behavior: 'instant' })
    requestAnimationFrame(place)
  }
  place()
}

const topOf = (element: Element) => element.getBoundingClientRect().top

const linkInWindow = (content: HTMLElement, pathname: string) =>
  [...content.querySelectorAll<HTMLElement | SVGElement>('a[href]')].find(
    link =>
      pathOf(link.getAttribute('href') ?? '') === pathname &&
      link.checkVisibility() &&
      isInWindow(link),
  )

const pathOf = (href: string) => new URL(href, window.location.href).pathname

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}
