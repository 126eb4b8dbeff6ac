import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { useLocation } from 'wouter'
import { describeLink, type FollowedLink } from './followedLink.ts'

/**
 * Does for client-side navigation what a browser does when it loads a page: scrolls to the top and
 * moves focus to the content. After Back and forward the browser restores the scroll position, and
 * focus goes to the link that was followed.
 *
 * @returns a ref for the element that holds the page's content
 */
export function useArrival(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null)
  const [path] = useLocation()
  /** The path of the last page; null before the first. */
  const here = useRef<{ path: string; pathname: string } | null>(null)
  const travelled = useRef(false)
  /** The link last followed from each address. */
  const followed = useRef(new Map<string, FollowedLink>())
  // Before other effects: the router's own listener, added in one, renders the page at once.
  useLayoutEffect(() => {
    // Navigating within a page, from one #topic or filter to another, does not count.
    const onTravel = () => (travelled.current = window.location.pathname !== here.current?.pathname)
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element && target.closest('a[href]')
      if (!link || !main.current?.contains(link)) return
      followed.current.set(window.location.href, describeLink(link, main.current))
    }
    window.addEventListener('popstate', onTravel)
    window.addEventListener('click', onClick, true)
    return () => {
      window.removeEventListener('popstate', onTravel)
      window.removeEventListener('click', onClick, true)
    }
  }, [])
  useEffect(() => {
    const before = here.current
    here.current = { path, pathname: window.location.pathname }
    // HTML prerendered for another address turns into this page without any step by the reader.
    if (!before || before.path === path || before.pathname === window.location.pathname) return
    if (travelled.current) {
      travelled.current = false
      const content = main.current
      const link = followed.current.get(window.location.href)
      void import('./returnFocus.ts').then(
        ({ returnFocus }) => content && returnFocus(content, before.pathname, link),
        () => undefined,
      )
    } else {
      if (!window.location.hash) window.scrollTo({ top: 0, behavior: 'instant' })
      main.current?.focus({ preventScroll: true })
    }
  }, [path])
  return main
}
