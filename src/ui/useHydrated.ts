import { useSyncExternalStore } from 'react'

/**
 * Whether the page is the browser's own by now: false while it is prerendered and while that HTML
 * is hydrated, when nothing may differ by device, day or address.
 */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  )

const subscribeToNothing = () => () => undefined
