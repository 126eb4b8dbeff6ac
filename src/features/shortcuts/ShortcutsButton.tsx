import { Suspense, startTransition, useState } from 'react'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { useBareKey } from '../../ui/useBareKey.ts'

const Shortcuts = lazyComponent(async () => (await import('./Shortcuts.tsx')).Shortcuts)

/** Opens the list of keyboard shortcuts, as "?" does from anywhere; not where there is only touch. */
export function ShortcutsButton() {
  const [isOpen, setOpen] = useState(false)
  // The page stays as it is until the code has loaded.
  const open = () => startTransition(() => setOpen(true))
  useBareKey('?', open)
  return (
    <>
      <button
        type="button"
        aria-keyshortcuts="?"
        aria-haspopup="dialog"
        className="hidden min-h-6 underline-offset-4 hover:underline pointer-fine:inline"
        onClick={open}
      >
        Keyboard shortcuts: ?
      </button>
      {isOpen && (
        <ErrorBoundary part="The list of shortcuts">
          <Suspense>
            <Shortcuts onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}
