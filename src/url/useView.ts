import { useCallback, useMemo } from 'react'
import { useQueryStates } from 'nuqs'
import type { View } from '../domain/view.ts'
import { dropImpossibleWindow, formatView, parseView } from './codec.ts'
import { PARSERS } from './parsers.ts'

/**
 * Changes some fields of the view in the address. `push` is a deliberate step that Back undoes;
 * `replace` is for what is being typed or dragged.
 */
export type ChangeView = (change: Partial<View>, how?: 'push' | 'replace') => void

/** The view that the address asks for, and the way to change it. The address is the only store. */
export function useView(): [View, ChangeView] {
  const [raw, set] = useQueryStates(PARSERS)
  const view = useMemo(() => dropImpossibleWindow(raw), [raw])
  const change = useCallback<ChangeView>(
    (next, how = 'push') => {
      // Choosing what is chosen already is no step that Back should undo.
      const here = parseView(window.location.search)
      const stays = formatView({ ...here, ...next }) === formatView(here)
      void set(next, { history: stays ? 'replace' : how })
    },
    [set],
  )
  return [view, change]
}
