import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import type { TimelineNode } from '../../domain/timeline/layLane.ts'
import { STEPS, nodeOf, walk, type Step } from '../../domain/timeline/walk.ts'
import { reveal, type TimeWindow } from '../../domain/timeline/window.ts'

interface RovingOptions {
  plot: RefObject<HTMLElement | null>
  /** Every node of the layout, in order of time. */
  nodes: readonly TimelineNode[]
  /** The elements that are drawn, by the nodes' keys. */
  elements: ReadonlyMap<string, HTMLElement>
  lanes: readonly string[]
  window: TimeWindow
  bounds: TimeWindow
  onMove: (window: TimeWindow) => void
}

/** An engagement that the keyboard stands at, in one of its lanes. */
interface Stop {
  id: string
  lane: string
}

/**
 * One tab stop for the whole timeline, and keys that walk within it. The stop is an engagement,
 * not an element: it holds when layouts change and its marker goes into a cluster or comes out.
 */
export function useRoving({
  plot,
  nodes,
  elements,
  lanes,
  window: shown,
  bounds,
  onMove,
}: RovingOptions) {
  const [stop, setStop] = useState<Stop | null>(null)
  const hasFocus = useRef(false)

  const current = useMemo(() => stop && nodeOf(nodes, stop.id, stop.lane), [nodes, stop])
  const isShown = (node: TimelineNode) => node.at >= shown.start && node.at <= shown.end
  const tabStop = current && isShown(current) ? current : (nodes.find(isShown) ?? null)
  const tabElement = tabStop ? elements.get(tabStop.key) : undefined

  useEffect(() => {
    if (!tabElement) return undefined
    tabElement.setAttribute('tabindex', '0')
    return () => tabElement.setAttribute('tabindex', '-1')
  }, [tabElement])

  useEffect(() => {
    // Pressing anywhere takes the focus there; a marker that is pressed gets it back.
    const onPress = () => {
      hasFocus.current = false
    }
    document.addEventListener('pointerdown', onPress, { capture: true })
    return () => document.removeEventListener('pointerdown', onPress, { capture: true })
  }, [])

  /** Puts the focus where it belongs, once that is in the document. */
  const restore = () => {
    if (!hasFocus.current) return
    const wanted = current && elements.get(current.key)
    if (wanted?.isConnected) {
      if (document.activeElement !== wanted) wanted.focus({ preventScroll: true })
    } else if (document.activeElement === document.body) {
      plot.current?.focus({ preventScroll: true })
    }
  }
  useEffect(restore)

  return {
    /** Call after each drawing. */
    drawn: restore,
    /** The next thing drawn in place of what has the focus gets it. */
    keepFocus: () => {
      hasFocus.current = true
    },
    focused: (node: TimelineNode) => {
      hasFocus.current = true
      const isIn = node.engagements.some(engagement => engagement.id === stop?.id)
      if (!isIn || node.lane !== stop?.lane) {
        setStop({ id: node.engagements[0].id, lane: node.lane })
      }
    },
    blurred: (event: FocusEvent<HTMLElement>) => {
      // A marker that is taken out of the document loses the focus to nothing, but not for good.
      if (event.relatedTarget && !plot.current?.contains(event.relatedTarget)) {
        hasFocus.current = false
      }
    },
    pressed: (event: KeyboardEvent<HTMLElement>) => {
      const step = STEPS.find((key): key is Step => key === event.key)
      const from = current ?? tabStop
      if (!step || !from || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      event.preventDefault()
      const next = walk(nodes, lanes, from, step)
      if (!next) return
      hasFocus.current = true
      setStop({ id: next.engagements[0].id, lane: next.lane })
      const window = reveal(shown, next.at, bounds)
      if (window !== shown) onMove(window)
    },
  }
}
