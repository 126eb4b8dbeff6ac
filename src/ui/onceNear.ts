/** How far beyond the window something is near, as a share of the window's height. */
const NEAR = '25%'

/**
 * Calls back once an element is in the window or near it.
 *
 * @param ahead how far beyond the window is near enough
 * @returns stops it
 */
export function onceNear(element: Element, act: () => void, ahead = NEAR): () => void {
  const observer = new IntersectionObserver(
    entries => {
      if (!entries.some(entry => entry.isIntersecting)) return
      observer.disconnect()
      act()
    },
    { rootMargin: ahead },
  )
  observer.observe(element)
  return () => observer.disconnect()
}
