import { useSyncExternalStore } from 'react'

const NARROW = '(max-width: 39.99rem)'

/** Whether the window is as narrow as a phone's; `false` during prerendering. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(NARROW).matches,
    () => false,
  )

function subscribe(onChange: () => void) {
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}
