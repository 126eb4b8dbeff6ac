import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { TimelineNode } from '../../domain/timeline/layLane.ts'
import type { Tile } from '../../domain/timeline/layout.ts'
import { percent } from '../../ui/percent.ts'
import type { VisEntry } from '../../widgets/VisTimeline.tsx'
import { ROW, createBar, createMarker } from './marker.ts'

/** What is drawn, with the element of each marker by its node's key. */
export interface Entries {
  list: readonly VisEntry[]
  nodes: ReadonlyMap<string, TimelineNode>
  elements: ReadonlyMap<string, HTMLElement>
}

/**
 * The tiles as items of the widget, which then has only a few items to move, however many markers
 * there are: within a tile, markers are positioned in percent of its length. A node that stays
 * keeps its element, and with it focus and hover.
 *
 * @param tops the top of each lane's first row, in pixels
 * @param hrefOf the address for new markers; links are updated when they are about to be used
 */
export function useEntries(
  tiles: readonly Tile[],
  tops: ReadonlyMap<string, number>,
  hrefOf: (id: string) => string,
): Entries {
  const [markers] = useState(() => new Map<string, HTMLElement>())
  const [drawn] = useState(() => new WeakMap<Tile, HTMLElement>())
  const entries = useMemo(() => {
    const nodes = new Map(tiles.flatMap(tile => tile.nodes.map(node => [node.key, node])))
    const elements = new Map<string, HTMLElement>()
    for (const node of nodes.values()) {
      const name = markerName(node)
      const element = markers.get(name) ?? createMarker(node)
      markers.set(name, element)
      elements.set(node.key, element)
    }
    const kept = new Set([...nodes.values()].map(markerName))
    for (const name of markers.keys()) {
      if (!kept.has(name)) markers.delete(name)
    }
    const list = tiles.map(tile => {
      const element = drawn.get(tile) ?? document.createElement('div')
      drawn.set(tile, element)
      fillTile(element, tile, elements, tops)
      return { id: tile.id, start: tile.start, end: tile.end, element }
    })
    return { list, nodes, elements }
  }, [markers, drawn, tiles, tops])

  const link = useEffectEvent((element: HTMLElement, node: TimelineNode) => {
    if (node.kind !== 'cluster' && !element.hasAttribute('href')) {
      element.setAttribute('href', hrefOf(node.engagements[0].id))
    }
  })
  useEffect(() => {
    for (const [key, element] of entries.elements) {
      const node = entries.nodes.get(key)
      if (node) link(element, node)
    }
  }, [entries])
  return entries
}

const markerName = (node: TimelineNode) => `${node.kind} ${node.key}`

/** Positions the markers of a tile; changes nothing if all are in place already. */
function fillTile(
  element: HTMLElement,
  { nodes, start, end }: Tile,
  markers: ReadonlyMap<string, HTMLElement>,
  tops: ReadonlyMap<string, number>,
) {
  const along = (ms: number) => percent((ms / (end - start)) * 100)
  const parts = nodes.flatMap(node => {
    const marker = markers.get(node.key)
    if (!marker) return []
    const top = (tops.get(node.lane) ?? 0) + node.row * ROW
    marker.style.top = `${top}px`
    marker.style.left = along((node.kind === 'range' ? node.start : node.at) - start)
    if (node.kind !== 'range') return [marker]
    const bar = createBar()
    bar.style.top = `${top - 2}px`
    bar.style.height = `${node.rows * ROW}px`
    bar.style.left = along(node.start - start)
    bar.style.width = along(node.end - node.start)
    return [bar, marker]
  })
  const isFilled =
    element.childElementCount === parts.length &&
    parts.every(part => part.parentElement === element || part.className === 'timeline-bar')
  if (!isFilled) element.replaceChildren(...parts)
}
