import { useCallback, useSyncExternalStore } from 'react'

// index.html reads the same key before the first paint.
const STORAGE_KEY = 'parallax:intro'
const CHANGED = 'parallax:intro-changed'

/** Whether the reader has dismissed the introduction on this device, and what dismisses it. */
export function useDismissed(): [boolean, () => void] {
  const isDismissed = useSyncExternalStore(subscribe, current, () => false)
  const dismiss = useCallback(() => {
    document.documentElement.dataset['intro'] = 'off'
    try {
      localStorage.setItem(STORAGE_KEY, 'off')
    } catch {
      // Storage is full or forbidden: it stays away until the page is closed.
    }
    window.dispatchEvent(new Event(CHANGED))
  }, [])
  return [isDismissed, dismiss]
}

/** The document's attribute is the source of truth; storage only carries it to the next visit. */
const current = () => document.documentElement.dataset['intro'] === 'off'

function subscribe(onChange: () => void) {
  window.addEventListener(CHANGED, onChange)
  return () => window.removeEventListener(CHANGED, onChange)
}
