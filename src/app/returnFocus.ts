/** How long a page may take to show its links after Back, in milliseconds. */
const LONGEST = 2000

/**
 * Moves focus to a link to a page once it is there, one in the window before others, since the
 * browser has restored the scroll position; to the content itself if none appears. Does nothing as
 * soon as the reader has moved focus.
 *
 * @param content the element that holds the page's content
 * @param pathname the path of the page that was left
 */
export function returnFocus(content: HTMLElement, pathname: string): void {
  const until = performance.now() + LONGEST
  const look = () => {
    const { activeElement } = document
    if (activeElement !== document.body && activeElement !== content) return
    const links = [...content.querySelectorAll<HTMLElement | SVGElement>('a[href]')].filter(
      one => pathOf(one) === pathname && one.checkVisibility(),
    )
    const link = links.find(isInWindow) ?? links[0]
    if (link) link.focus({ preventScroll: true })
    else if (performance.now() < until) requestAnimationFrame(look)
    else content.focus({ preventScroll: true })
  }
  look()
}

const pathOf = (link: Element) =>
  new URL(link.getAttribute('href') ?? '', window.location.href).pathname

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}
