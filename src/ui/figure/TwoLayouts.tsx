import { use, useSyncExternalStore, type ReactNode } from 'react'
import { usePrinting } from '../usePrinting.ts'
import { WantedContext } from '../useWanted.ts'

/** Tailwind's `md`. */
const WIDE = '(min-width: 48rem)'

interface TwoLayoutsProps {
  wide: ReactNode
  narrow: ReactNode
}

/**
 * A chart in one of two layouts, for wide windows and for phones. The prerendered page has both and
 * its styles choose, as does a print and a picture, which have a width of their own; otherwise only
 * the one that is seen is in the document.
 */
export function TwoLayouts({ wide, narrow }: TwoLayoutsProps) {
  const isWide = useSyncExternalStore(subscribe, getWidth, () => null)
  const isPicture = use(WantedContext)
  const hasBoth = usePrinting() || isPicture
  return (
    <>
      {(hasBoth || isWide !== false) && <div className="hidden md:block">{wide}</div>}
      {(hasBoth || isWide !== true) && <div className="md:hidden">{narrow}</div>}
    </>
  )
}

const getWidth = () => window.matchMedia(WIDE).matches

function subscribe(onChange: () => void) {
  const query = window.matchMedia(WIDE)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}
