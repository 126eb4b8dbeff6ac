import { useEffect, useRef, type RefObject } from 'react'
import { useLocation } from 'wouter'

/**
 * What a browser does when a link opens a new page, for links that this app follows itself: the
 * page starts at its top and the focus at its content. Back and forward are left alone: there
 * the browser puts the reader where they were.
 *
 * @returns for the element that holds the page's content
 */
export function useArrival(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null)
  const [path] = useLocation()
  /** Where the reader is, as far as this hook knows; nowhere before the first page. */
  const here = useRef<{ path: string; pathname: string } | null>(null)
  const travelled = useRef(false)
  useEffect(() => {
    // Travelling within a page, from one #topic or filter to another, is no arrival.
    const onTravel = () => (travelled.current = window.location.pathname !== here.current?.pathname)
    window.addEventListener('popstate', onTravel)
    return () => window.removeEventListener('popstate', onTravel)
  }, [])
  useEffect(() => {
    const before = here.current
    here.current = { path, pathname: window.location.pathname }
    // HTML made for another address becomes the page of this one without a step of the reader's.
    if (!before || before.path === path || before.pathname === window.location.pathname) return
    if (travelled.current) {
      travelled.current = false
    } else {
      if (!window.location.hash) window.scrollTo({ top: 0, behavior: 'instant' })
      main.current?.focus({ preventScroll: true })
    }
  }, [path])
  return main
}
