import { MS_PER_DAY } from '../time/day.ts'
import type { Engagement } from '../record/engagement.ts'
import { groupBy, oncePer } from '../lists.ts'
import type { Lane, LaneItem } from './lanes.ts'
import { place, type Room } from './place.ts'
import { holds } from './trips.ts'

/** The width and height of a marker, and the distance between adjacent ones, in pixels. */
export const MARK = 12
const PITCH = MARK + 1.5

/** Crowded markers are clustered within cells of this many pixels, or more on a crowded record. */
export const CELL = 30

/** The least rows of a lane: a marker without a free row always has another one to cluster with. */
export const LEAST_ROWS = 2

/** A trip is drawn as a range if it is at least this long, in pixels. */
const RANGE_FROM = 34

/** An item that the timeline draws, which is also a stop for the keyboard. */
export interface TimelineNode {
  /** Unique in a layout; the id of a mark or range is the same in every layout. */
  key: string
  kind: 'mark' | 'range' | 'cluster'
  /** Lane id. */
  lane: string
  /** Its row within the lane, from the top, and the number of rows it fills. */
  row: number
  rows: number
  /** Its centre, in UTC milliseconds; for a range, that of its first day. */
  at: number
  /** The first and last instant that it covers. */
  start: number
  end: number
  /** One, or the members of a cluster in order of date. */
  engagements: readonly [Engagement, ...Engagement[]]
}

type Members = readonly [LaneItem, ...LaneItem[]]

/** Something that takes up space: a marker, a cluster, or a range with its contents. */
interface Block extends Room {
  items: Members
  /** Its nodes, once its row is known. */
  nodes: (row: number) => TimelineNode[]
}

const middleOf = ({ start }: LaneItem) => start + MS_PER_DAY / 2

/**
 * Arranges the engagements of a lane in rows, at one scale, so that nothing overlaps. Each takes
 * the first free row; if there is none, everything in the same cell of time becomes a cluster.
 * Cells are fixed in time, so panning never regroups anything.
 *
 * @param msPerPx the scale
 * @param rows the number of rows, `LEAST_ROWS` or more
 * @param cellWidth in pixels, `CELL` or more
 */
export function layLane(
  lane: Lane,
  msPerPx: number,
  rows: number,
  cellWidth = CELL,
): TimelineNode[] {
  const cellOf = (item: LaneItem) => Math.floor(middleOf(item) / msPerPx / cellWidth)
  const cells = groupBy(lane.items, cellOf)
  const long = lane.items.filter(
    item => item.isTrip && item.end - item.start >= RANGE_FROM * msPerPx,
  )
  const markOf = oncePer((item: LaneItem) => markBlock(lane.id, item, msPerPx))
  const clusterOf = oncePer((members: Members) =>
    clusterBlock(lane.id, members, cellOf(members[0]), cellWidth, msPerPx),
  )
  const gathered = new Set<number>()
  const dissolved = new Set<LaneItem>()
  for (const [cell, members] of cells) {
    // No more than fit into a cell of the usual width: wider ones are there to show fewer markers.
    if (members.length > rows * (CELL / PITCH)) gathered.add(cell)
  }
  for (;;) {
    const blocks = blocksOf()
    const { placed, failed } = place(blocks, rows)
    if (failed.length === 0) return placed.flatMap(([block, row]) => block.nodes(row))
    for (const block of failed) makeRoom(block)
  }

  /** Each pass dissolves another range or clusters another cell, so the loop ends. */
  function makeRoom({ items: [first] }: Block) {
    const reach = PITCH * msPerPx
    const ranges = long.filter(
      trip =>
        !dissolved.has(trip) && trip.start <= first.end + reach && trip.end >= first.start - reach,
    )
    for (const trip of ranges) dissolved.add(trip)
    if (ranges.length > 0) return
    const cell = cellOf(first)
    const crowded = [cell, cell - 1].find(
      index => !gathered.has(index) && (cells.get(index)?.length ?? 0) > 1,
    )
    if (crowded !== undefined) gathered.add(crowded)
  }

  function blocksOf(): Block[] {
    const blocks: Block[] = []
    const single = [...cells].flatMap(([cell, members]) => (gathered.has(cell) ? [] : members))
    const held = new Set<LaneItem>()
    for (const trip of long) {
      if (dissolved.has(trip) || held.has(trip) || gathered.has(cellOf(trip))) continue
      const members = heldBy(trip, single).filter(other => !held.has(other))
      const block = rangeBlock(lane.id, trip, members, msPerPx, rows)
      if (!block) continue
      for (const item of block.items) held.add(item)
      blocks.push(block)
    }
    for (const item of single) {
      if (!held.has(item)) blocks.push(markOf(item))
    }
    for (const cell of gathered) {
      const members = cells.get(cell)
      if (members) blocks.push(clusterOf(members))
    }
    return blocks.toSorted((a, b) => a.left - b.left)
  }
}

/** The parts of a trip, out of a list in order of date. */
function heldBy(trip: LaneItem, all: readonly LaneItem[]): LaneItem[] {
  let first = 0
  for (let last = all.length; first < last;) {
    const middle = (first + last) >> 1
    if ((all[middle]?.start ?? 0) < trip.start) first = middle + 1
    else last = middle
  }
  const held: LaneItem[] = []
  for (let item = all[first]; item && item.start < trip.end; item = all[++first]) {
    if (holds(trip.engagement, item.engagement)) held.push(item)
  }
  return held
}

function markBlock(lane: string, item: LaneItem, msPerPx: number): Block {
  const at = middleOf(item)
  const left = at / msPerPx - PITCH / 2
  return {
    left,
    right: left + PITCH,
    rows: 1,
    items: [item],
    nodes: row => [markNode(lane, item, row)],
  }
}

const markNode = (lane: string, item: LaneItem, row: number): TimelineNode => ({
  key: `${lane}/${item.engagement.id}`,
  kind: 'mark',
  lane,
  row,
  rows: 1,
  at: middleOf(item),
  start: item.start,
  end: item.end,
  engagements: [item.engagement],
})

/**
 * A cluster is in the middle of its cell, where it cannot touch another. In a wider cell it is as near
 * to the middle of its engagements as it can be without touching another.
 */
function clusterBlock(
  lane: string,
  items: Members,
  cell: number,
  width: number,
  msPerPx: number,
): Block {
  const [first, ...rest] = items
  const end = Math.max(...items.map(item => item.end))
  const wanted = (first.start + end) / 2 / msPerPx
  const middle = (cell + 0.5) * width
  const play = (width - CELL) / 2
  const at = Math.min(middle + play, Math.max(middle - play, wanted)) * msPerPx
  const nodes = (row: number): TimelineNode[] => [
    {
      key: `${lane}/${first.engagement.id}+${items.length}`,
      kind: 'cluster',
      lane,
      row,
      rows: 1,
      at,
      start: first.start,
      end,
      engagements: [first.engagement, ...rest.map(item => item.engagement)],
    },
  ]
  return { left: cell * width + 1, right: (cell + 1) * width - 1, rows: 1, items, nodes }
}

/** A trip with its meetings inside; `null` if they do not fit into the lane's rows. */
function rangeBlock(
  lane: string,
  trip: LaneItem,
  members: readonly LaneItem[],
  msPerPx: number,
  rows: number,
): Block | null {
  const left = trip.start / msPerPx
  // The trip's own marker is at the very start of the range.
  const own: Block = { left, right: left + MARK + 6, rows: 1, items: [trip], nodes: () => [] }
  const { placed, failed } = place(
    [own, ...members.map(member => markBlock(lane, member, msPerPx))],
    rows,
  )
  if (failed.length > 0) return null
  const height = Math.max(...placed.map(([, row]) => row + 1))
  return {
    left,
    right: trip.end / msPerPx + 2,
    rows: height,
    items: [trip, ...members],
    nodes: first => [
      { ...markNode(lane, trip, first), kind: 'range', rows: height },
      ...placed.flatMap(([block, row]) => block.nodes(first + row)),
    ],
  }
}

/**
 * The number of rows a lane needs for all its markers at a scale, within limits. It determines the
 * lane's height, which stays the same while zooming.
 */
export function rowsNeeded(lane: Lane, msPerPx: number, least: number, most: number): number {
  const blocks = lane.items.map(item => markBlock(lane.id, item, msPerPx))
  for (let rows = least; rows < most; rows++) {
    if (place(blocks, rows).failed.length === 0) return rows
  }
  return most
}
