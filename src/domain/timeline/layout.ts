import { compare, groupBy } from '../lists.ts'
import type { Lane } from './lanes.ts'
import { CELL, LEAST_ROWS, layLane, type TimelineNode } from './layLane.ts'
import type { TimeWindow } from './window.ts'

/** A lane and its number of rows. */
export interface LaneRows {
  lane: Lane
  rows: number
}

/**
 * The number of scale steps per doubling; the layout is recomputed only from one step to the next.
 */
const STEPS = 8

/** If one window would show more nodes than this, lanes use fewer rows, and then wider cells. */
const MOST_IN_WINDOW = 300

/** The wider cells to try, in pixels. */
const WIDER_CELLS = [1.5 * CELL, 2 * CELL]

/** The scale rounded to whole steps towards the whole record: there is never less room. */
export function scaleOf({ start, end }: TimeWindow, width: number): number {
  const msPerPx = (end - start) / Math.max(width, 1)
  return 2 ** (Math.ceil(Math.log2(msPerPx) * STEPS - 1e-6) / STEPS)
}

/**
 * The whole timeline at one scale, in order of date. A crowded record is clustered sooner, so that
 * one window never shows more markers than can be told apart and moved smoothly.
 */
export function layOut(lanes: readonly LaneRows[], msPerPx: number, width: number): TimelineNode[] {
  const within = (most: number, cell = CELL) =>
    lanes
      .flatMap(({ lane, rows }) =>
        layLane(lane, msPerPx, Math.max(LEAST_ROWS, Math.min(rows, most)), cell),
      )
      .toSorted(byTime)
  const span = msPerPx * width
  const isClear = (nodes: TimelineNode[]) => busiestCount(nodes, span) <= MOST_IN_WINDOW
  const most = Math.max(LEAST_ROWS, ...lanes.map(({ rows }) => rows))
  // Not tried where it would most likely be thrown away, since it takes longest.
  const whole = meanCount(lanes, span) < 1.5 * MOST_IN_WINDOW && within(most)
  if (whole && isClear(whole)) return whole
  let nodes = within(LEAST_ROWS)
  if (!isClear(nodes)) {
    for (const cell of WIDER_CELLS) {
      nodes = within(LEAST_ROWS, cell)
      if (isClear(nodes)) break
    }
    return nodes
  }
  for (let rows = LEAST_ROWS + 1; rows <= most; rows++) {
    const next = within(rows)
    if (!isClear(next)) break
    nodes = next
  }
  return nodes
}

/** The mean number of engagements in a window of this length. */
function meanCount(lanes: readonly LaneRows[], span: number): number {
  const all = lanes.map(({ lane }) => lane.items)
  const count = all.reduce((sum, items) => sum + items.length, 0)
  const first = Math.min(...all.map(items => items[0]?.start ?? Infinity))
  const last = Math.max(...all.map(items => items.at(-1)?.start ?? -Infinity))
  return count * Math.min(1, span / (last - first))
}

/** The largest number of nodes that any window of this length can show. */
function busiestCount(nodes: readonly TimelineNode[], span: number): number {
  let most = 0
  let first = 0
  for (const [last, node] of nodes.entries()) {
    while ((nodes[first]?.start ?? node.start) < node.start - span) first++
    most = Math.max(most, last - first + 1)
  }
  return most
}

/** Sorts by time, then by engagement id, so that copies in several lanes are adjacent. */
function byTime(a: TimelineNode, b: TimelineNode): number {
  const [first] = a.engagements
  const [other] = b.engagements
  return a.start - b.start || compare(first.id, other.id)
}

/** A range of time, a quarter as long as a window, that is drawn or omitted as a whole. */
export interface Tile {
  id: string
  start: number
  end: number
  /** The end of its contents; a range may extend into a later tile. */
  reach: number
  /** Nodes whose marker is in the tile, in order of date. */
  nodes: readonly TimelineNode[]
}

/** Splits a layout into tiles, which are fixed in time; empty ones are left out. */
export function tilesOf(nodes: readonly TimelineNode[], msPerPx: number, width: number): Tile[] {
  const length = (msPerPx * width) / 4
  const groups = groupBy(nodes, node => Math.floor(node.at / length))
  return [...groups].map(([index, own]) => {
    const end = (index + 1) * length
    const ranges = own.filter(({ kind }) => kind === 'range')
    return {
      id: `${index} ${length}`,
      start: index * length,
      end,
      reach: Math.max(end, ...ranges.map(node => node.end)),
      nodes: own,
    }
  })
}

/** The tiles that are visible in a window, even if only half a marker at its edge. */
export function tilesWithin(
  tiles: readonly Tile[],
  { start, end }: TimeWindow,
  msPerPx: number,
): Tile[] {
  const edge = CELL * msPerPx
  return tiles.filter(tile => tile.start < end + edge && tile.reach > start - edge)
}
