import { useLayoutEffect, useRef } from 'react'
import { MARK } from '../../domain/timeline/layLane.ts'
import type { Tile } from '../../domain/timeline/layout.ts'
import type { TimeWindow } from '../../domain/timeline/window.ts'
import { percent } from '../../ui/percent.ts'
import { ROW, createBar, leadOf } from './marker.ts'

interface MarkerFieldProps {
  /** Everything visible in the window, and little more. */
  tiles: readonly Tile[]
  /** The element of each marker by its node's key. */
  elements: ReadonlyMap<string, HTMLElement>
  /** The top of each lane's first row, in pixels. */
  tops: ReadonlyMap<string, number>
  window: TimeWindow
  /** The width of the window on the screen, in pixels. */
  width: number
}

/**
 * The markers, over the time axis. They are held by tiles, so that a move changes a few elements,
 * however many markers there are: within a tile, markers are positioned in percent of its length.
 */
export function MarkerField({ tiles, elements, tops, window, width }: MarkerFieldProps) {
  const field = useRef<HTMLDivElement>(null)
  const drawn = useRef(new Map<Tile, HTMLElement>())

  useLayoutEffect(() => {
    const before = drawn.current
    drawn.current = new Map(tiles.map(tile => [tile, before.get(tile) ?? createTile()]))
    for (const [tile, element] of drawn.current) fillTile(element, tile, elements, tops)
    for (const [tile, element] of before) {
      if (!drawn.current.has(tile)) element.remove()
    }
    // What stays is not moved, which would take the focus from it.
    for (const [place, element] of [...drawn.current.values()].entries()) {
      const current = field.current?.children[place] ?? null
      if (current !== element) field.current?.insertBefore(element, current)
    }
  }, [tiles, elements, tops])

  useLayoutEffect(() => {
    for (const tile of tiles) {
      const element = drawn.current.get(tile)
      if (element) placeTile(element, tile, window, width)
    }
  }, [tiles, window, width])

  return <div ref={field} className="timeline-markers" />
}

function createTile(): HTMLElement {
  const element = document.createElement('div')
  element.className = 'timeline-tile'
  return element
}

function placeTile(element: HTMLElement, { start, end }: Tile, window: TimeWindow, width: number) {
  const pxPerMs = width / (window.end - window.start)
  element.style.transform = `translateX(${(start - window.start) * pxPerMs}px)`
  element.style.width = `${(end - start) * pxPerMs}px`
}

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
    const from = along((node.kind === 'range' ? node.start : node.at) - start)
    put(marker, `calc(${from} - ${leadOf(node)}px)`, top - (ROW - MARK) / 2)
    if (node.kind !== 'range') return [marker]
    const bar = createBar()
    put(bar, from, top - 2)
    bar.style.height = `${node.rows * ROW}px`
    bar.style.width = along(node.end - node.start)
    return [bar, marker]
  })
  const isFilled =
    element.childElementCount === parts.length &&
    parts.every(part => part.parentElement === element || part.className === 'timeline-bar')
  if (!isFilled) element.replaceChildren(...parts)
}

/** Positions a part of a tile by its margins; the top in pixels. */
function put(part: HTMLElement, left: string, top: number) {
  part.style.marginLeft = left
  part.style.marginTop = `${top}px`
}
