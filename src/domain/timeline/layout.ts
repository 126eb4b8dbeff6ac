import { compare, groupBy } from '../lists.ts'
import type { Lane } from './lanes.ts'
import { CELL, layLane, type TimelineNode } from './layLane.ts'
import type { TimeWindow } from './window.ts'

/** A lane and how many rows it has. */
export interface LaneRows {
  lane: Lane
  rows: number
}

/** Steps of the scale in each doubling; between two of them nothing is laid out anew. */
const STEPS = 8

/** Where one window's worth would hold more than this, lanes get fewer rows to fill. */
const MOST_IN_WINDOW = 300

/** The scale in whole steps, rounded towards the whole record: there is never less room. */
export function scaleOf({ start, end }: TimeWindow, width: number): number {
  const msPerPx = (end - start) / Math.max(width, 1)
  return 2 ** (Math.ceil(Math.log2(msPerPx) * STEPS - 1e-6) / STEPS)
}

/**
 * Everything that the timeline holds at one scale, in order of time. A crowded record gathers
 * sooner, so that one window never shows more markers than can be told apart and moved smoothly.
 */
export function layOut(lanes: readonly LaneRows[], msPerPx: number, width: number): TimelineNode[] {
  for (let most = Math.max(2, ...lanes.map(({ rows }) => rows)); ; most--) {
    const nodes = lanes
      .flatMap(({ lane, rows }) => layLane(lane, msPerPx, Math.max(2, Math.min(rows, most))))
      .toSorted(byTime)
    if (most === 2 || busiestCount(nodes, msPerPx * width) <= MOST_IN_WINDOW) return nodes
  }
}

/** The most nodes that any window of this length can show. */
function busiestCount(nodes: readonly TimelineNode[], span: number): number {
  let most = 0
  let first = 0
  for (const [last, node] of nodes.entries()) {
    while ((nodes[first]?.start ?? node.start) < node.start - span) first++
    most = Math.max(most, last - first + 1)
  }
  return most
}

/** Order of time, then of the engagement's id, so that an engagement in two lanes is one place. */
function byTime(a: TimelineNode, b: TimelineNode): number {
  const [first] = a.engagements
  const [other] = b.engagements
  return a.start - b.start || compare(first.id, other.id)
}

/** A stretch of time, half as long as a window: what is drawn or not drawn as a whole. */
export interface Tile {
  id: string
  start: number
  end: number
  /** The end of what stands in it, which for a range may lie in a later one. */
  reach: number
  /** Those whose marker stands in it, in order of time. */
  nodes: readonly TimelineNode[]
}

/** Cuts a layout into tiles, which lie fast in time; empty ones are left out. */
export function tilesOf(nodes: readonly TimelineNode[], msPerPx: number, width: number): Tile[] {
  const length = (msPerPx * width) / 2
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

/** The tiles of which a window shows anything, be it half of a marker at its edge. */
export function tilesWithin(
  tiles: readonly Tile[],
  { start, end }: TimeWindow,
  msPerPx: number,
): Tile[] {
  const edge = CELL * msPerPx
  return tiles.filter(tile => tile.start < end + edge && tile.reach > start - edge)
}
