import { useRef } from 'react'

/**
 * Collects the letters typed between the request for a text field and its receiving focus, which
 * would otherwise be lost.
 *
 * @param preload fetches the code of the field; if that fails, no letters are collected
 * @returns a function that starts collecting, and one that stops and returns the letters, for the
 *   field to call once it has focus
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
      // A reader who moves focus elsewhere is not typing for the field.
      else return key === 'Shift' ? undefined : end()
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown, options)
    window.addEventListener('pointerdown', end, options)
    preload().catch(take)
  }
  return [begin, take]
}
