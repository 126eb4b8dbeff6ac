import type { ReactNode } from 'react'

interface TwoLayoutsProps {
  wide: ReactNode
  /** For a phone. */
  narrow: ReactNode
}

/** A chart in two layouts. CSS shows one of them, so that prerendered pages need no script for it. */
export const TwoLayouts = ({ wide, narrow }: TwoLayoutsProps) => (
  <>
    <div className="hidden md:block">{wide}</div>
    <div className="md:hidden">{narrow}</div>
  </>
)
