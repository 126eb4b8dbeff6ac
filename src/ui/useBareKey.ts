import { useEffect, useEffectEvent } from 'react'

/** Runs an action when a key is pressed alone anywhere on the page, except while typing. */
export function useBareKey(wanted: string, action: () => void): void {
  const run = useEffectEvent(action)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event
      if (key !== wanted || ctrlKey || metaKey || altKey || defaultPrevented) return
      if (target instanceof Element && target.closest(TYPING)) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [wanted])
}

const TYPING =
  'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], [role=dialog]'
