import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { View } from '../domain/view/view.ts'
import { formatView, parseView } from './codec.ts'

/**
 * Changes some fields of the view in the address. `push` adds a history entry that Back undoes;
 * `replace` is for typing and dragging.
 */
export type ChangeView = (change: Partial<View>, how?: 'push' | 'replace') => void

/** The view in the address, and a way to change it. The address is the only store. */
export function useView(): [View, ChangeView] {
  const search = useSearch()
  const [, navigate] = useLocation()
  const view = useMemo(() => parseView(search), [search])
  const change = useCallback<ChangeView>(
    (next, how = 'push') => {
      const { pathname, search: current, hash } = window.location
      const here = parseView(current)
      const wanted = formatView({ ...here, ...next })
      // Choosing the current value again adds no history entry.
      const stays = wanted === formatView(here)
      // The tilde marks an absolute path, which includes the site's base.
      navigate(`~${pathname}${wanted}${hash}`, { replace: stays || how === 'replace' })
    },
    [navigate],
  )
  return [view, change]
}
