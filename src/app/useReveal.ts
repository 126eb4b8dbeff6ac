import { useDeferredValue, useEffect } from 'react'
import { useHydrated } from '../ui/useHydrated.ts'

/**
 * Shows what `index.html` had hidden, once the page shows what its address asks for: HTML made ahead
 * holds the plain view, and to see that first and the view a moment later would be a flash. For a
 * component within the page, which is taken up with it.
 */
export function useReveal() {
  const isHydrated = useHydrated()
  // Charts and lists lag behind the view by this much.
  const isDrawn = useDeferredValue(isHydrated)
  useEffect(() => {
    if (isDrawn) delete document.documentElement.dataset['asked']
  }, [isDrawn])
}

/** Whether what the address asks for is still awaited, and the page hidden until it is there. */
export const useIsHidden = (): boolean =>
  useHydrated() && document.documentElement.dataset['asked'] !== undefined
