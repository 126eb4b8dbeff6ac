import { useCallback, useSyncExternalStore } from 'react'

/**
 * Whether a media query applies to the window, now and after each change.
 *
 * @param prerendered what it is taken to be in the prerendered page and until it is hydrated
 */
export function useMediaQuery<Prerendered extends boolean | null>(
  query: string,
  prerendered: Prerendered,
): boolean | Prerendered {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', onChange)
      return () => list.removeEventListener('change', onChange)
    },
    [query],
  )
  return useSyncExternalStore<boolean | Prerendered>(
    subscribe,
    () => window.matchMedia(query).matches,
    () => prerendered,
  )
}
