import { useEffectEvent, useLayoutEffect, useMemo, useState } from 'react'
import type { TimelineNode } from '../../domain/timeline/layLane.ts'
import type { Tile } from '../../domain/timeline/layout.ts'
import { createMarker } from './marker.ts'

/** What the drawn tiles hold, with the element of each marker by its node's key. */
export interface Markers {
  nodes: ReadonlyMap<string, TimelineNode>
  elements: ReadonlyMap<string, HTMLElement>
}

/**
 * The markers of the tiles. A node that stays keeps its element, and with it focus and hover.
 *
 * @param hrefOf the address for new markers; links are updated when they are about to be used
 */
export function useMarkers(tiles: readonly Tile[], hrefOf: (id: string) => string): Markers {
  const [created] = useState(() => new Map<string, HTMLElement>())
  const markers = useMemo(() => {
    const nodes = new Map(tiles.flatMap(tile => tile.nodes.map(node => [node.key, node])))
    const elements = new Map<string, HTMLElement>()
    for (const node of nodes.values()) {
      const name = markerName(node)
      const element = created.get(name) ?? createMarker(node)
      created.set(name, element)
      elements.set(node.key, element)
    }
    const kept = new Set([...nodes.values()].map(markerName))
    for (const name of created.keys()) {
      if (!kept.has(name)) created.delete(name)
    }
    return { nodes, elements }
  }, [created, tiles])

  const link = useEffectEvent((element: HTMLElement, node: TimelineNode) => {
    if (node.kind !== 'cluster' && !element.hasAttribute('href')) {
      element.setAttribute('href', hrefOf(node.engagements[0].id))
    }
  })
  // Before they are drawn: a link without an address has another style.
  useLayoutEffect(() => {
    for (const [key, element] of markers.elements) {
      const node = markers.nodes.get(key)
      if (node) link(element, node)
    }
  }, [markers])
  return markers
}

const markerName = (node: TimelineNode) => `${node.kind} ${node.key}`
