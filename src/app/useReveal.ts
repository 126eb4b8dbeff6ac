import { useDeferredValue, useEffect } from 'react'
import { useHydrated } from '../ui/useHydrated.ts'

/**
 * Reveals what `index.html` has hidden, once the page shows what its address asks for: prerendered
 * HTML holds the plain view, which would otherwise flash before the right one appears. To be used
 * in a component within the page, which hydrates together with it.
 */
export function useReveal() {
  const isHydrated = useHydrated()
  // Charts and lists may lag behind the view by this much.
  const isDrawn = useDeferredValue(isHydrated)
  useEffect(() => {
    if (isDrawn) delete document.documentElement.dataset['asked']
  }, [isDrawn])
}

/** Whether the page is still hidden, waiting for the view that the address asks for. */
export const useIsHidden = (): boolean =>
  useHydrated() && document.documentElement.dataset['asked'] !== undefined
