import { useRef } from 'react'

/**
 * Keeps the letters that are typed after something with a field in it was asked for and before
 * that field has the focus, which is when they would go nowhere.
 *
 * @returns what begins to keep them; and what ends it and hands them over, for the field to call
 *   once it has the focus
 */
export function useTypedAhead(): [begin: () => void, take: () => string] {
  const kept = useRef({ text: '', end: () => undefined as void })
  const take = () => {
    const { text, end } = kept.current
    end()
    return text
  }
  const begin = () => {
    take()
    const listening = new AbortController()
    const keeping = { text: '', end: () => listening.abort() }
    kept.current = keeping
    const onKeyDown = (event: KeyboardEvent) => {
      const { key } = event
      if (key === 'Backspace') keeping.text = keeping.text.slice(0, -1)
      else if (isCharacter(event)) keeping.text += key
      // Whoever goes elsewhere does not type for the field.
      else if (key === 'Tab' || key === 'Escape') return keeping.end()
      else return
      event.preventDefault()
    }
    const options = { capture: true, signal: listening.signal }
    window.addEventListener('keydown', onKeyDown, options)
    window.addEventListener('pointerdown', keeping.end, options)
  }
  return [begin, take]
}

const isCharacter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey
