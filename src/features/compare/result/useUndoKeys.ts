import { useEffect } from 'react'
import type { CompareAction } from '../compareState.ts'

/** Ctrl or ⌘ Z undoes the last correction; with Shift (or Ctrl Y) it is redone. */
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

/** In a text field the browser's own Undo applies. */
const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest('textarea, input:not([type=radio])') !== null
