import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { TimelineNode } from '../../domain/timeline/layLane.ts'
import type { VisEntry } from '../../widgets/VisTimeline.tsx'
import { laneTop } from './LaneLabels.tsx'
import { ROW, createMarker } from './marker.ts'

/** What is drawn, with the element of each node by its key. */
export interface Entries {
  list: readonly VisEntry[]
  elements: ReadonlyMap<string, HTMLElement>
}

/**
 * The nodes as entries of the widget. A node that stays keeps its element, and with it the focus
 * and whatever else the browser knows about it.
 *
 * @param hrefOf for new markers; links are brought up to date when they are about to be used
 */
export function useEntries(
  nodes: readonly TimelineNode[],
  isNarrow: boolean,
  hrefOf: (id: string) => string,
): Entries {
  const [cache] = useState(() => new Map<string, HTMLElement>())
  const entries = useMemo(() => {
    const elements = new Map<string, HTMLElement>()
    const list = nodes.map(node => {
      const name = `${node.kind} ${node.key}`
      const element = cache.get(name) ?? createMarker(node)
      cache.set(name, element)
      elements.set(node.key, element)
      return toEntry(node, element, isNarrow)
    })
    const kept = new Set(nodes.map(node => `${node.kind} ${node.key}`))
    for (const name of cache.keys()) {
      if (!kept.has(name)) cache.delete(name)
    }
    return { list, elements }
  }, [cache, nodes, isNarrow])

  const link = useEffectEvent((element: HTMLElement, node: TimelineNode) => {
    if (node.kind !== 'cluster' && !element.hasAttribute('href')) {
      element.setAttribute('href', hrefOf(node.engagements[0].id))
    }
  })
  useEffect(() => {
    for (const node of nodes) {
      const element = entries.elements.get(node.key)
      if (element) link(element, node)
    }
  }, [nodes, entries])
  return entries
}

function toEntry(node: TimelineNode, element: HTMLElement, isNarrow: boolean): VisEntry {
  const { key, lane, row, rows, at, start, end } = node
  if (node.kind === 'range') {
    return {
      id: key,
      lane,
      start,
      end,
      className: `timeline-range timeline-row-${row} timeline-rows-${rows}`,
      element,
    }
  }
  element.style.top = `${laneTop(isNarrow) + row * ROW}px`
  return { id: key, lane, start: at, element }
}
