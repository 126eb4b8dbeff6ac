import { Suspense, useEffect, useState } from 'react'
import { lazyComponent } from '../ui/lazyComponent.ts'
import { longAfterLoad } from './afterLoad.ts'
import type { Update } from './keepSite.ts'

const UpdateNotice = lazyComponent(async () => (await import('./UpdateNotice.tsx')).UpdateNotice)

/** Makes the site available offline and announces newer builds. */
export function UpdatePrompt() {
  const [update, setUpdate] = useState<Update | null>(null)
  useEffect(
    () =>
      longAfterLoad(() => {
        if (import.meta.env.PROD) void keep(setUpdate)
      }),
    [],
  )
  return (
    <div aria-live="polite" className="no-print no-embed">
      {update && (
        <Suspense>
          <UpdateNotice update={update} />
        </Suspense>
      )}
    </div>
  )
}

async function keep(onUpdate: (update: Update) => void) {
  try {
    const { keepSite } = await import('./keepSite.ts')
    keepSite(update => void UpdateNotice.preload().then(() => onUpdate(update), nothing))
  } catch {
    // Only offline use is lost; the reader need not be told.
  }
}

/** A build that cannot announce the next one is replaced by it at the next visit. */
const nothing = () => undefined
