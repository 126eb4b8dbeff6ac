import type { Extent } from '../../domain/time/period.ts'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { daysOf, fullWindow, windowOf, type TimeWindow } from '../../domain/timeline/window.ts'
import type { View } from '../../domain/view/view.ts'
import type { ChangeView } from '../../url/useView.ts'

// How often the address is updated while the window moves; charts and list follow it. Safari
// allows a hundred updates in ten seconds.
const WRITE_EVERY_MS = 120

interface Live {
  window: TimeWindow
  /** Whether the address has yet to be updated. */
  isAhead: boolean
}

interface TimelineWindow {
  window: TimeWindow
  /** The whole record: no window goes beyond it. */
  bounds: TimeWindow
  /** Moves the window during a gesture; the address follows in steps. */
  move: (window: TimeWindow) => void
  /** Goes to a window in one step, which Back undoes. */
  show: (window: TimeWindow) => void
}

/**
 * The window of the timeline, which is the filter by days. The address holds whole days; as long as
 * they agree, the window keeps its finer position.
 */
export function useTimelineWindow(
  { from, to }: View,
  onChange: ChangeView,
  extent: Extent,
): TimelineWindow {
  const [live, setLive] = useState<Live | null>(null)
  const pending = useRef<{ timer: number; window: TimeWindow } | null>(null)
  const asked = useMemo(() => windowOf({ from, to }, extent), [from, to, extent])
  const bounds = useMemo(() => fullWindow(extent), [extent])

  const isCurrent =
    live !== null && (live.isAhead || saysSame(daysOf(live.window, extent), { from, to }))
  const shown = isCurrent ? live.window : asked

  const write = useCallback(
    (next: TimeWindow, how: 'push' | 'replace') => {
      if (pending.current) clearTimeout(pending.current.timer)
      pending.current = null
      setLive({ window: next, isAhead: false })
      onChange(daysOf(next, extent), how)
    },
    [onChange, extent],
  )
  const move = useCallback(
    (next: TimeWindow) => {
      setLive({ window: next, isAhead: true })
      if (pending.current) {
        pending.current.window = next
      } else {
        const timer = window.setTimeout(() => {
          if (pending.current) write(pending.current.window, 'replace')
        }, WRITE_EVERY_MS)
        pending.current = { timer, window: next }
      }
    },
    [write],
  )
  const show = useCallback((next: TimeWindow) => write(next, 'push'), [write])

  useEffect(
    () => () => {
      if (pending.current) clearTimeout(pending.current.timer)
      pending.current = null
    },
    [],
  )
  return { window: shown, bounds, move, show }
}

const saysSame = (a: Pick<View, 'from' | 'to'>, b: Pick<View, 'from' | 'to'>) =>
  a.from === b.from && a.to === b.to
