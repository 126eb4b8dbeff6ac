import { Suspense, useEffect, useState } from 'react'
import { lazyComponent } from '../ui/lazyComponent.ts'
import { longAfterLoad } from './afterLoad.ts'

const UpdateNotice = lazyComponent(async () => (await import('./UpdateNotice.tsx')).UpdateNotice)

/** Makes the site available offline and announces newer builds. */
export function UpdatePrompt() {
  const [isThere, setThere] = useState(false)
  useEffect(
    () =>
      longAfterLoad(() => {
        UpdateNotice.preload().then(
          () => setThere(true),
          // Only offline use is lost; the reader need not be told.
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
