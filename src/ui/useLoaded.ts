import { useSyncExternalStore } from 'react'

/**
 * Whether the page has loaded with everything that it asked for. False during prerendering and
 * until then, for what must not compete with the first paint.
 */
export const useLoaded = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => document.readyState === 'complete',
    () => false,
  )

function subscribe(onChange: () => void) {
  window.addEventListener('load', onChange)
  return () => window.removeEventListener('load', onChange)
}
