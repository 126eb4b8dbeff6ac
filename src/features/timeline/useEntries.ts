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
 * The tiles as entries of the widget, which then has few things to move, however many markers
 * there are: within a tile they stand at percentages of its length. A node that stays keeps its
 * element, and with it whatever the browser knows about that.
 *
 * @param tops where the first row of each lane is, in pixels
 * @param hrefOf for new markers; links are brought up to date when they are about to be used
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

/** Puts the markers of a tile in their places; where all stand there already, nothing changes. */
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
