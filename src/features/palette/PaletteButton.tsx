import { useEffect, useEffectEvent, useState } from 'react'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import type { LazyComponent } from '../../ui/lazyComponent.ts'
import { useFirstOpening } from '../../ui/LazyPopup.tsx'
import { useHydrated } from '../../ui/useHydrated.ts'
import { useShortNotice } from '../../ui/useShortNotice.ts'
import { useTypedAhead } from '../../ui/useTypedAhead.ts'
import type { PalettePage } from './entries.ts'
import { isMac } from '../../ui/isMac.ts'

interface PaletteButtonProps {
  pages: readonly PalettePage[]
  /** The palette with its actions. */
  palette: LazyComponent<PaletteProps>
}

/** What opens and closes the palette. */
export interface PaletteProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  pages: readonly PalettePage[]
  /** What was typed before the field existed. */
  takeTyped: () => string
  /** Called with the result of an action, or with the reason why it failed. */
  onDone: (note: string) => void
}

/**
 * Opens the palette, as Ctrl K or ⌘ K does from anywhere. The button is not its trigger: closing it
 * returns focus to wherever it was.
 */
export function PaletteButton({ pages, palette: Palette }: PaletteButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const [note, say] = useShortNotice()
  const [keepTyping, takeTyped] = useTypedAhead(Palette.preload)
  const [isAskedFor, ask, opener] = useFirstOpening(Palette.preload, 'dialog')
  const isOnMac = useHydrated() && isMac()
  const open = () => {
    keepTyping()
    setOpen(true)
    ask()
  }
  const toggle = useEffectEvent(() => (isOpen ? setOpen(false) : open()))
  const prefetch = useEffectEvent(opener.onFocus)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // The first key of the shortcut: by the second the palette is ready to receive text.
      if (event.key === 'Control' || event.key === 'Meta') prefetch()
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
        {...opener}
        aria-keyshortcuts="Control+K Meta+K"
        className="inline-flex min-h-8 items-center gap-2 pointer-coarse:min-h-11 rounded-full border border-rule px-3 text-sm text-soft hover:border-ink hover:text-ink"
        onClick={open}
      >
        Search
        <kbd aria-hidden="true" className="font-sans text-xs max-sm:hidden">
          {isOnMac ? '⌘K' : 'Ctrl K'}
        </kbd>
      </button>
      {isAskedFor && (
        <ErrorBoundary part="The palette">
          <Palette
            open={isOpen}
            onOpenChange={setOpen}
            pages={pages}
            takeTyped={takeTyped}
            onDone={say}
          />
        </ErrorBoundary>
      )}
    </>
  )
}
