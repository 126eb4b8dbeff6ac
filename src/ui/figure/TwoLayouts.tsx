import { use, type ReactNode } from 'react'
import { useMediaQuery } from '../useMediaQuery.ts'
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
  const isWide = useMediaQuery(WIDE, null)
  const isPicture = use(WantedContext)
  const hasBoth = usePrinting() || isPicture
  return (
    <>
      {(hasBoth || isWide !== false) && <div className="hidden md:block">{wide}</div>}
      {(hasBoth || isWide !== true) && <div className="md:hidden">{narrow}</div>}
    </>
  )
}
