import { useState } from 'react'
import { PillButton, TextButton } from '../ui/Button.tsx'
import type { Update } from './keepSite.ts'

/** Announces a newer build, which the reader may put off. */
export function UpdateNotice({ update }: { update: Update }) {
  const [putOff, setPutOff] = useState<Update | null>(null)
  return (
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
