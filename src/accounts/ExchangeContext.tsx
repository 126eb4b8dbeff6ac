import { createContext, use, useEffect, useRef, useState, type ReactNode } from 'react'

const ExchangeContext = createContext<string | null>(null)

/**
 * Highlights all points of one exchange, wherever in the two accounts they are: the one whose
 * `data-match` element is hovered or focused.
 */
export function ExchangeProvider({ children }: { children: ReactNode }) {
  const container = useRef<HTMLDivElement>(null)
  const [lit, setLit] = useState<string | null>(null)
  useEffect(() => {
    const listening = new AbortController()
    const light = ({ target }: Event) => {
      const point = target instanceof Element && target.closest<HTMLElement>('[data-match]')
      setLit((point && point.dataset['match']) || null)
    }
    const darken = () => setLit(null)
    const listen = (event: string, listener: (event: Event) => void) =>
      container.current?.addEventListener(event, listener, { signal: listening.signal })
    listen('pointerover', light)
    listen('focusin', light)
    listen('pointerleave', darken)
    listen('focusout', darken)
    return () => listening.abort()
  }, [])
  return (
    <ExchangeContext value={lit}>
      <div ref={container} className="relative mt-3">
        {children}
      </div>
    </ExchangeContext>
  )
}

/** The letter of the highlighted exchange, or `null`. */
export const useLitExchange = (): string | null => use(ExchangeContext)
