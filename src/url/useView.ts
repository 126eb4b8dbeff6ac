import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { View } from '../domain/view/view.ts'
import { formatView, parseView } from './codec.ts'

/**
 * Changes some fields of the view in the address. `push` is a deliberate step that Back undoes;
 * `replace` is for what is being typed or dragged.
 */
export type ChangeView = (change: Partial<View>, how?: 'push' | 'replace') => void

/** The view that the address asks for, and the way to change it. The address is the only store. */
export function useView(): [View, ChangeView] {
  const search = useSearch()
  const [, navigate] = useLocation()
  const view = useMemo(() => parseView(search), [search])
  const change = useCallback<ChangeView>(
    (next, how = 'push') => {
      const { pathname, search: current, hash } = window.location
      const here = parseView(current)
      const wanted = formatView({ ...here, ...next })
      // Choosing what is chosen already is no step that Back should undo.
      const stays = wanted === formatView(here)
      // The tilde: the path is whole, with whatever folder the site lies in.
      navigate(`~${pathname}${wanted}${hash}`, { replace: stays || how === 'replace' })
    },
    [navigate],
  )
  return [view, change]
}
