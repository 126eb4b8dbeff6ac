import { useEffect, useEffectEvent, useRef, type PointerEvent, type RefObject } from 'react'
import { pan, zoom, type TimeWindow } from '../../domain/timeline/window.ts'

interface GestureOptions {
  window: TimeWindow
  bounds: TimeWindow
  onMove: (window: TimeWindow) => void
  /** Called when a drag or pinch begins, to hide the card. */
  onStart: () => void
}

/** Shorter movements in pixels count as a click. */
const THRESHOLD = 4

interface Finger {
  x: number
  /** The instant under the pointer when pressed, which stays under it. */
  at: number
}

/**
 * Drag to pan, pinch to zoom, Ctrl or ⌘ with the wheel to zoom around the pointer, horizontal
 * scrolling to pan. Vertical scrolling and swiping are left to the page.
 *
 * @returns handlers for the element that contains the plot
 */
export function useGestures(
  plot: RefObject<HTMLElement | null>,
  { window: shown, bounds, onMove, onStart }: GestureOptions,
) {
  const fingers = useRef(new Map<number, Finger>())
  const hasMoved = useRef(false)
  const startX = useRef(0)

  const wheel = useEffectEvent((event: WheelEvent) => {
    const box = plot.current?.getBoundingClientRect()
    if (!box || box.width === 0) return
    const pixels = event.deltaMode === event.DOM_DELTA_LINE ? 20 : 1
    const span = shown.end - shown.start
    if (event.ctrlKey || event.metaKey) {
      const around = shown.start + (span * (event.clientX - box.left)) / box.width
      const factor = Math.exp(Math.max(-60, Math.min(60, event.deltaY * pixels)) / 220)
      onMove(zoom(shown, factor, bounds, around))
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      onMove(pan(shown, (span * event.deltaX * pixels) / box.width, bounds))
    } else {
      return
    }
    event.preventDefault()
    onStart()
  })
  useEffect(() => {
    const element = plot.current
    if (!element) return undefined
    const listener = (event: WheelEvent) => wheel(event)
    element.addEventListener('wheel', listener, { passive: false })
    return () => element.removeEventListener('wheel', listener)
  }, [plot])

  const atX = (x: number) => {
    const box = plot.current?.getBoundingClientRect()
    const share = box && box.width > 0 ? (x - box.left) / box.width : 0
    return shown.start + share * (shown.end - shown.start)
  }
  const follow = () => {
    const box = plot.current?.getBoundingClientRect()
    const [first, second] = [...fingers.current.values()].toSorted((a, b) => a.x - b.x)
    if (!box || !first) return
    let msPerPx = (shown.end - shown.start) / box.width
    if (second && second.x - first.x > 10 && second.at > first.at) {
      msPerPx = (second.at - first.at) / (second.x - first.x)
    }
    const start = first.at - (first.x - box.left) * msPerPx
    const next = { start, end: start + msPerPx * box.width }
    onMove(second ? zoom(next, 1, bounds) : pan(next, 0, bounds))
  }

  return {
    onPointerDownCapture: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType === 'mouse' && event.button !== 0) return
      if (fingers.current.size === 0) {
        hasMoved.current = false
        startX.current = event.clientX
      }
      fingers.current.set(event.pointerId, { x: event.clientX, at: atX(event.clientX) })
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const finger = fingers.current.get(event.pointerId)
      if (!finger) return
      if (event.pointerType === 'mouse' && event.buttons === 0) {
        fingers.current.clear()
        return
      }
      finger.x = event.clientX
      if (!hasMoved.current) {
        const isClick =
          fingers.current.size < 2 && Math.abs(event.clientX - startX.current) < THRESHOLD
        if (isClick) return
        hasMoved.current = true
        for (const id of fingers.current.keys()) plot.current?.setPointerCapture(id)
        onStart()
      }
      follow()
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      fingers.current.delete(event.pointerId)
      // A remaining finger now holds whatever instant is under it.
      for (const finger of fingers.current.values()) finger.at = atX(finger.x)
    },
    onPointerCancel: (event: PointerEvent<HTMLElement>) => {
      fingers.current.delete(event.pointerId)
    },
    onClickCapture: (event: { preventDefault: () => void; stopPropagation: () => void }) => {
      if (!hasMoved.current) return
      hasMoved.current = false
      event.preventDefault()
      event.stopPropagation()
    },
  }
}
