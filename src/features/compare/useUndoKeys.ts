import { useEffect } from 'react'
import type { CompareAction } from './compareState.ts'

/** Ctrl or ⌘ Z takes the last correction back, with Shift (or Ctrl Y) makes it again. */
export function useUndoKeys(dispatch: (action: CompareAction) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      const isRedo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey)
      if (key !== 'z' && !isRedo) return
      event.preventDefault()
      dispatch({ type: isRedo ? 'redo' : 'undo' })
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [dispatch])
}

/** Where text is typed, the browser's own Undo is meant. */
const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest('textarea, input:not([type=radio])') !== null
