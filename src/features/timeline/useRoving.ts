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
  /** Every node of the layout, in order of date. */
  nodes: readonly TimelineNode[]
  /** The elements that are drawn, by the nodes' keys. */
  elements: ReadonlyMap<string, HTMLElement>
  lanes: readonly string[]
  window: TimeWindow
  bounds: TimeWindow
  onMove: (window: TimeWindow) => void
}

/** The keyboard's current engagement, in one of its lanes. */
interface Stop {
  id: string
  lane: string
}

/**
 * Roving tabindex for the whole timeline. The stop is an engagement, not an element: it persists
 * when the layout changes and its marker joins or leaves a cluster.
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
    // Pressing anywhere moves focus there; a pressed marker regains it.
    const onPress = () => {
      hasFocus.current = false
    }
    document.addEventListener('pointerdown', onPress, { capture: true })
    return () => document.removeEventListener('pointerdown', onPress, { capture: true })
  }, [])

  /** Moves focus to its element, once that is in the document. */
  useEffect(() => {
    if (!hasFocus.current) return
    const wanted = current && elements.get(current.key)
    if (wanted?.isConnected) {
      if (document.activeElement !== wanted) wanted.focus({ preventScroll: true })
    } else if (document.activeElement === document.body) {
      plot.current?.focus({ preventScroll: true })
    }
  })

  return {
    /** The next draw moves focus to whatever replaces the focused element. */
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
      // A marker removed from the document loses focus, but only until the next draw.
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
