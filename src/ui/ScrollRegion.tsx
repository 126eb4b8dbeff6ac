import type { ReactNode } from 'react'

/**
 * A wide table or drawing that scrolls sideways within itself, so that the page never does. It
 * takes the focus, since by keyboard nothing else would scroll it.
 */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className="overflow-x-auto">
      {children}
    </div>
  )
}
