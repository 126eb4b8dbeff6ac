import { useEffect, useState, useSyncExternalStore } from 'react'
import { PillButton, TextButton } from '../ui/Button.tsx'
import { followUpdate, keepSite, readUpdate, type Update } from './keepSite.ts'

/** Registers the service worker, and announces newer builds, which the reader may put off. */
export function UpdateNotice() {
  const update = useSyncExternalStore(followUpdate, readUpdate, () => null)
  const [putOff, setPutOff] = useState<Update | null>(null)
  useEffect(() => {
    if (import.meta.env.PROD) keepSite()
  }, [])
  return (
    update &&
    update !== putOff && (
      <div className="fixed inset-x-4 bottom-4 z-30 mx-auto flex w-fit max-w-[calc(100%-2rem)] flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-rule bg-raised px-4 py-2.5 text-sm shadow-lg">
        <p>A newer version is available.</p>
        <span className="flex items-center gap-4">
          <PillButton onClick={update.take}>Reload</PillButton>
          <TextButton className="text-soft" onClick={() => setPutOff(update)}>
            Later
          </TextButton>
        </span>
      </div>
    )
  )
}
