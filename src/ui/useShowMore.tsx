import { useEffect, useState, type ReactNode } from 'react'
import { formatNumber } from '../domain/record/labels.ts'
import { PillButton } from './Button.tsx'
import { useHydrated } from './useHydrated.ts'
import { usePrinting } from './usePrinting.ts'

// As many as a page takes without becoming slow.
const FIRST_SHOWN = 400
const MORE_SHOWN = 200

/**
 * How many rows of a long list to show, and a button below it for more of them, if there are any.
 * The browser's own search finds more too: its shortcut shows as many as the page takes. On paper
 * there are all: the limit is then `Infinity`. Back shows as many as were there.
 *
 * @param first how many to show before it is pressed
 */
export function useShowMore(rows: number, first = FIRST_SHOWN): [limit: number, button: ReactNode] {
  const isHydrated = useHydrated()
  const [more, setMore] = useState(() => (isHydrated ? recall() : 0))
  // After each step to another view of the page, too.
  useEffect(() => remember(more))
  const isPrinting = usePrinting()
  const limit = isPrinting ? Infinity : first + more
  const hidden = rows - limit
  const canFindMore = hidden > 0 && limit < FIRST_SHOWN
  useEffect(() => {
    if (!canFindMore) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      if (isFindShortcut(event)) setMore(FIRST_SHOWN)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [canFindMore])
  const step = hidden <= FIRST_SHOWN ? hidden : MORE_SHOWN
  const button = hidden > 0 && (
    <div className="no-print mt-4 text-center noscript:hidden">
      <PillButton onClick={() => setMore(more + step)}>
        {hidden > step
          ? `Show ${step} more of ${formatNumber(hidden)}`
          : `Show the other ${hidden}`}
      </PillButton>
    </div>
  )
  return [limit, button]
}

/** Ctrl or ⌘ with F or G, and F3. */
const isFindShortcut = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
  key === 'F3' || ((ctrlKey || metaKey) && /^[fg]$/i.test(key))

/** What the current entry of the history holds for this hook. */
const recall = (): number => (window.history.state as { more?: number } | null)?.more ?? 0

function remember(more: number) {
  if (recall() === more) return
  window.history.replaceState({ ...(window.history.state as object | null), more }, '')
}
