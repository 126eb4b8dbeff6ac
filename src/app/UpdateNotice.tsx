import { useState, useSyncExternalStore } from 'react'
import { PillButton, TextButton } from '../ui/Button.tsx'
import { followUpdate, readUpdate, type Update } from './keepSite.ts'

/** Says that a newer build is there, and leaves it to the reader when to go over to it. */
export function UpdateNotice() {
  const update = useSyncExternalStore(followUpdate, readUpdate, () => null)
  const [putOff, setPutOff] = useState<Update | null>(null)
  return (
    <div aria-live="polite" className="no-print no-embed">
      {update && update !== putOff && (
        <div className="fixed inset-x-4 bottom-4 z-30 mx-auto flex w-fit max-w-[calc(100%-2rem)] flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-rule bg-raised px-4 py-2.5 text-sm shadow-lg">
          <p>A newer version of the record is there.</p>
          <span className="flex items-center gap-4">
            <PillButton onClick={update.take}>Reload</PillButton>
            <TextButton className="text-soft" onClick={() => setPutOff(update)}>
              Later
            </TextButton>
          </span>
        </div>
      )}
    </div>
  )
}
