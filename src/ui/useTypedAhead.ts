import { useRef } from 'react'

/**
 * Keeps the letters that are typed after something with a field in it was asked for and before
 * that field has the focus, which is when they would go nowhere.
 *
 * @param preload fetches the code of the field; where that fails, no letters are kept
 * @returns what begins to keep them; and what ends it and hands them over, for the field to call
 *   once it has the focus
 */
export function useTypedAhead(
  preload: () => Promise<unknown>,
): [begin: () => void, take: () => string] {
  const kept = useRef('')
  const listening = useRef<AbortController>(null)
  const end = () => listening.current?.abort()
  const take = () => {
    const text = kept.current
    kept.current = ''
    end()
    return text
  }
  const begin = () => {
    take()
    listening.current = new AbortController()
    const options = { capture: true, signal: listening.current.signal }
    const onKeyDown = (event: KeyboardEvent) => {
      const { key } = event
      if (key === 'Backspace') kept.current = kept.current.slice(0, -1)
      else if (key.length === 1 && !event.ctrlKey && !event.metaKey) kept.current += key
      // Whoever goes elsewhere does not type for the field.
      else return key === 'Shift' ? undefined : end()
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown, options)
    window.addEventListener('pointerdown', end, options)
    preload().catch(take)
  }
  return [begin, take]
}
