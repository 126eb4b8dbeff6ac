import { Suspense, lazy, useState } from 'react'
import type { EngagementRecord } from '../../domain/record/engagement.ts'
import { PillButton } from '../../ui/Button.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'

const load = () => import('./ShareDialog.tsx')
const ShareDialog = lazy(async () => ({ default: (await load()).ShareDialog }))

/** Opens the ways to pass an engagement on. They are fetched when first asked for. */
export function ShareButton({ record }: { record: EngagementRecord }) {
  const [isOpen, setOpen] = useState(false)
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <>
      <PillButton
        aria-haspopup="dialog"
        className="no-print"
        onPointerEnter={prefetch}
        onFocus={prefetch}
        onClick={() => {
          setWasOpened(true)
          setOpen(true)
        }}
      >
        Share
      </PillButton>
      {wasOpened && (
        <ErrorBoundary part="Sharing">
          <Suspense>
            <ShareDialog record={record} open={isOpen} onOpenChange={setOpen} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}

/** A failure shows only where the dialog is asked for. */
const prefetch = () => void load().catch(() => undefined)
