import { Suspense, lazy, useEffect, useEffectEvent, useState, type ComponentType } from 'react'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { useHydrated } from '../../ui/useHydrated.ts'
import { useShortNotice } from '../../ui/useShortNotice.ts'
import { useTypedAhead } from '../../ui/useTypedAhead.ts'
import type { PalettePage } from './entries.ts'

interface PaletteButtonProps {
  pages: readonly PalettePage[]
  /** Fetches the palette with all that it can do. */
  load: () => Promise<ComponentType<PaletteProps>>
}

/** What opens and closes the palette. */
export interface PaletteProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  pages: readonly PalettePage[]
  /** What was typed before there was a field for it. */
  takeTyped: () => string
  /** Hears what an action did, or why it could not. */
  onDone: (note: string) => void
}

/** Opens the palette, as Ctrl K or ⌘ K does from anywhere. It is fetched when first opened. */
export function PaletteButton({ pages, load }: PaletteButtonProps) {
  const [Palette] = useState(() => lazy(async () => ({ default: await load() })))
  const [isOpen, setOpen] = useState(false)
  const [wasOpened, setWasOpened] = useState(false)
  const [note, say] = useShortNotice()
  const [keepTyping, takeTyped] = useTypedAhead()
  /** A failure shows only where the palette is asked for, and takes no more letters. */
  const prefetch = () => void load().catch(takeTyped)
  const prefetchEarly = useEffectEvent(prefetch)
  const isMac = useHydrated() && /Mac|iPhone|iPad/.test(navigator.userAgent)
  if (isOpen && !wasOpened) setWasOpened(true)
  const open = () => {
    keepTyping()
    prefetch()
    setOpen(true)
  }
  const toggle = useEffectEvent(() => (isOpen ? setOpen(false) : open()))
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // The first half of the shortcut: by the second the palette is there to take the typing.
      if (event.key === 'Control' || event.key === 'Meta') prefetchEarly()
      if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey) return
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      toggle()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

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
        onClick={open}
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
              takeTyped={takeTyped}
              onDone={say}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}
