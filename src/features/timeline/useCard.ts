import { useCallback, useEffect, useRef, useState } from 'react'

// Long enough to move the pointer from a marker to its card.
const LINGER_MS = 140

interface CardAnchor {
  /** The key of the card's node. */
  key: string
  anchor: HTMLElement
}

/** The card element, to be moved together with its marker. */
export interface CardHandle {
  place: () => void
}

/** The marker that has a card, if any; the card is the marker's accessible description. */
export function useCard(id: string) {
  const [at, setAt] = useState<CardAnchor | null>(null)
  const timer = useRef(0)
  const handle = useRef<CardHandle>(null)

  const open = useCallback((key: string, anchor: HTMLElement) => {
    clearTimeout(timer.current)
    setAt({ key, anchor })
  }, [])
  const close = useCallback(() => {
    clearTimeout(timer.current)
    setAt(null)
  }, [])
  const leave = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = window.setTimeout(() => setAt(null), LINGER_MS)
  }, [])
  const stay = useCallback(() => clearTimeout(timer.current), [])

  useEffect(() => {
    if (!at) return undefined
    at.anchor.setAttribute('aria-describedby', id)
    const onScroll = () => handle.current?.place()
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close()
    }
    window.addEventListener('scroll', onScroll, { passive: true })
    window.addEventListener('keydown', onKey)
    return () => {
      at.anchor.removeAttribute('aria-describedby')
      window.removeEventListener('scroll', onScroll)
      window.removeEventListener('keydown', onKey)
    }
  }, [at, id, close])
  useEffect(() => () => clearTimeout(timer.current), [])

  return { at, open, close, leave, stay, handle }
}
