import { Suspense, lazy, useEffect, useState, useSyncExternalStore } from 'react'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import type { PaletteAction, PalettePage } from './entries.ts'

const load = () => import('./Palette.tsx')
const Palette = lazy(async () => ({ default: (await load()).Palette }))

// How long it says what an action did, in milliseconds.
const NOTE_STANDS = 4000

interface PaletteButtonProps {
  pages: readonly PalettePage[]
  actions: readonly PaletteAction[]
}

/** Opens the palette, as Ctrl K or ⌘ K does from anywhere. It is fetched when first opened. */
export function PaletteButton({ pages, actions }: PaletteButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const [wasOpened, setWasOpened] = useState(false)
  const [note, setNote] = useState('')
  const isMac = useSyncExternalStore(subscribeToNothing, readIsMac, () => false)
  if (isOpen && !wasOpened) setWasOpened(true)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // The first half of the shortcut: by the second the palette is there to take the typing.
      if (event.key === 'Control' || event.key === 'Meta') prefetch()
      if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey) return
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      setOpen(open => !open)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  useEffect(() => {
    if (note === '') return undefined
    const timer = setTimeout(() => setNote(''), NOTE_STANDS)
    return () => clearTimeout(timer)
  }, [note])

  return (
    <>
      <p aria-live="polite" className="max-w-60 text-sm text-soft">
        {note}
      </p>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        className="inline-flex min-h-8 items-center gap-2 rounded-full border border-rule px-3 text-sm text-soft hover:border-ink hover:text-ink"
        onPointerEnter={prefetch}
        onFocus={prefetch}
        onClick={() => setOpen(true)}
      >
        Search
        <kbd aria-hidden="true" className="font-sans text-xs max-sm:hidden">
          {isMac ? '⌘K' : 'Ctrl K'}
        </kbd>
      </button>
      {wasOpened && (
        <ErrorBoundary part="The palette">
          <Suspense>
            <Palette
              open={isOpen}
              onOpenChange={setOpen}
              pages={pages}
              actions={actions}
              onDone={setNote}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}

/** A failure shows only where the palette is asked for. */
const prefetch = () => void load().catch(() => undefined)

const readIsMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent)
const subscribeToNothing = () => () => undefined
