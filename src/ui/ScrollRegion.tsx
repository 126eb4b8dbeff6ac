import type { ReactNode } from 'react'

/**
 * A wide table or drawing that scrolls sideways within itself, so that the page never does. It is
 * focusable, since otherwise it could not be scrolled by keyboard.
 */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className="overflow-x-auto">
      {children}
    </div>
  )
}
