import { useCallback, useEffect, useRef, useState } from 'react'

// Long enough to move the pointer from a marker onto its card.
const LINGER_MS = 140

interface CardAnchor {
  /** Key of the node that the card tells of. */
  key: string
  anchor: HTMLElement
}

/** The card, for whoever moves what it stands beside. */
export interface CardHandle {
  place: () => void
}

/** Which marker the card stands beside, if any; the marker names the card as its description. */
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
