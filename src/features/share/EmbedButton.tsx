import { Suspense, lazy, useState, type ComponentProps, type ComponentType } from 'react'
import type { View } from '../../domain/view/view.ts'
import { TextButton } from '../../ui/Button.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'

const load = () => import('./EmbedDialog.tsx')
const EmbedDialog = lazy(async () => ({ default: (await load()).EmbedDialog }))

interface EmbedButtonProps {
  /** Title of the page, which the frame carries for those who do not see it. */
  title: string
  view: View
  /** What it looks like; plain text by default. */
  as?: ComponentType<ComponentProps<'button'>>
}

/** Opens what hands out a frame with exactly what is shown; fetched when first wanted. */
export function EmbedButton({ title, view, as: Button = TextButton }: EmbedButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <>
      <Button
        aria-haspopup="dialog"
        className="no-print text-sm"
        onPointerEnter={prefetch}
        onFocus={prefetch}
        onClick={() => {
          setWasOpened(true)
          setOpen(true)
        }}
      >
        Embed
      </Button>
      {wasOpened && (
        <ErrorBoundary part="Embedding">
          <Suspense>
            <EmbedDialog open={isOpen} onOpenChange={setOpen} title={title} view={view} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}

/** A failure shows only where the dialog is asked for. */
const prefetch = () => void load().catch(() => undefined)
