import { Suspense, useEffect, useState } from 'react'
import { lazyComponent } from '../ui/lazyComponent.ts'
import { longAfterLoad } from './afterLoad.ts'

const UpdateNotice = lazyComponent(async () => (await import('./UpdateNotice.tsx')).UpdateNotice)

/** What has the site kept for reading without network, and tells of a newer build of it. */
export function UpdatePrompt() {
  const [isThere, setThere] = useState(false)
  useEffect(
    () =>
      longAfterLoad(() => {
        UpdateNotice.preload().then(
          () => setThere(true),
          // Everything works but that; there is nothing to tell.
          () => undefined,
        )
      }),
    [],
  )
  return (
    <div aria-live="polite" className="no-print no-embed">
      {isThere && (
        <Suspense>
          <UpdateNotice />
        </Suspense>
      )}
    </div>
  )
}
