import { useSyncExternalStore } from 'react'

/**
 * Whether hydration is complete: false during prerendering and hydration, when nothing may differ
 * by device, day or address.
 */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  )

const subscribeToNothing = () => () => undefined
