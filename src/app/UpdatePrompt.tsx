import { useEffect, useState, type ReactNode } from 'react'
import { longAfterLoad } from './afterLoad.ts'

/** Makes the site available offline and announces newer builds. */
export function UpdatePrompt() {
  const [notice, show] = useState<ReactNode>(null)
  useEffect(
    () =>
      longAfterLoad(() => {
        if (!import.meta.env.PROD) return
        import('./announceUpdates.tsx').then(
          ({ announceUpdates }) => announceUpdates(show),
          // Only offline use is lost, which needs no message.
          () => undefined,
        )
      }),
    [],
  )
  return (
    <div aria-live="polite" className="no-print no-embed">
      {notice}
    </div>
  )
}
