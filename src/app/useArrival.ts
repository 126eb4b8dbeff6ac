import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { useLocation } from 'wouter'

/**
 * Does for client-side navigation what a browser does when it loads a page: scrolls to the top and
 * moves focus to the content. After Back and forward the browser restores the scroll position, and
 * focus goes to the link to the page that was left.
 *
 * @returns a ref for the element that holds the page's content
 */
export function useArrival(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null)
  const [path] = useLocation()
  /** The path of the last page; null before the first. */
  const here = useRef<{ path: string; pathname: string } | null>(null)
  const travelled = useRef(false)
  // Before other effects: the router's own listener, added in one, renders the page at once.
  useLayoutEffect(() => {
    // Navigating within a page, from one #topic or filter to another, does not count.
    const onTravel = () => (travelled.current = window.location.pathname !== here.current?.pathname)
    window.addEventListener('popstate', onTravel)
    return () => window.removeEventListener('popstate', onTravel)
  }, [])
  useEffect(() => {
    const before = here.current
    here.current = { path, pathname: window.location.pathname }
    // HTML prerendered for another address turns into this page without any step by the reader.
    if (!before || before.path === path || before.pathname === window.location.pathname) return
    if (travelled.current) {
      travelled.current = false
      const content = main.current
      void import('./returnFocus.ts').then(
        ({ returnFocus }) => content && returnFocus(content, before.pathname),
        () => undefined,
      )
    } else {
      if (!window.location.hash) window.scrollTo({ top: 0, behavior: 'instant' })
      main.current?.focus({ preventScroll: true })
    }
  }, [path])
  return main
}
