import { useEffect, useState } from 'react'
import type { ChangeView } from '../../url/useView.ts'

/** The pause in typing after which the address follows, in milliseconds. */
const PAUSE = 150

interface SearchText {
  /** The text in the field, which may be ahead of the address. */
  text: string
  setText: (text: string) => void
  /** Writes a text to the address at once. */
  commit: (text: string) => void
  /** During IME composition, as of Chinese from Latin letters, the address waits. */
  setComposing: (isComposing: boolean) => void
}

/**
 * The text of a search field, which the address follows after every pause. A change of the address
 * itself, by Back or by removing a chip, replaces the text in the field.
 *
 * @param q the address's text
 */
export function useSearchText(q: string, onChange: ChangeView): SearchText {
  const [text, setText] = useState(q)
  const [written, setWritten] = useState(q)
  const [lastQ, setLastQ] = useState(q)
  const [isComposing, setComposing] = useState(false)
  if (q !== lastQ) {
    setLastQ(q)
    // An echo of our own change must not overwrite what has been typed since.
    if (q !== written) {
      setWritten(q)
      setText(q)
    }
  }
  useEffect(() => {
    const wanted = text.trim()
    if (isComposing || wanted === written) return undefined
    const timer = setTimeout(() => {
      setWritten(wanted)
      onChange({ q: wanted }, 'replace')
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [text, written, isComposing, onChange])

  const commit = (next: string) => {
    const wanted = next.trim()
    setText(next)
    setWritten(wanted)
    if (wanted !== q) onChange({ q: wanted }, 'replace')
  }
  return { text, setText, commit, setComposing }
}
