import { useCallback, useSyncExternalStore } from 'react'

/** `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

// index.html reads the same key before the first paint.
const STORAGE_KEY = 'parallax:theme'
const CHANGED = 'parallax:theme-changed'

/** The reader's theme and its setter; remembered on this device if storage is allowed. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(subscribe, current, () => 'system' as const)
  const setTheme = useCallback((next: Theme) => {
    if (next === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = next
    try {
      if (next === 'system') localStorage.removeItem(STORAGE_KEY)
      else localStorage.setItem(STORAGE_KEY, next)
    } catch {
      // Storage is full or forbidden: the theme lasts until the page is closed.
    }
    window.dispatchEvent(new Event(CHANGED))
  }, [])
  return [theme, setTheme]
}

/** The document's attribute is the source of truth; storage only carries it to the next visit. */
function current(): Theme {
  const theme = document.documentElement.dataset['theme']
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

function subscribe(onChange: () => void) {
  window.addEventListener(CHANGED, onChange)
  return () => window.removeEventListener(CHANGED, onChange)
}
