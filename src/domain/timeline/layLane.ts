import { dayToMs } from '../day.ts'
import { lastDay, type Engagement } from '../engagement.ts'
import { groupBy } from './groupBy.ts'
import type { Lane } from './lanes.ts'
import { holds, isTrip } from './trips.ts'
import { MS_PER_DAY } from './window.ts'

/** Width and height of a marker, and the distance of two that stand side by side, in pixels. */
export const MARK = 12
const PITCH = MARK + 1.5

/** Markers that stand too thick gather within cells of this many pixels. */
const CELL = 30

/** A trip becomes a range where it would be at least so long, in pixels. */
const RANGE_FROM = 34

/** One thing that the timeline draws and the keyboard stops at. */
export interface TimelineNode {
  /** Unique in a layout; that of a mark or range is the same in every layout. */
  key: string
  kind: 'mark' | 'range' | 'cluster'
  /** Lane id. */
  lane: string
  /** The row within the lane, from the top, and how many rows it fills. */
  row: number
  rows: number
  /** Its centre, in UTC milliseconds; of a range, that of its first day. */
  at: number
  /** First and last instant that it stands for. */
  start: number
  end: number
  /** One, or the members of a cluster in order of time. */
  engagements: readonly [Engagement, ...Engagement[]]
}

/** Something that takes up room, with the nodes that stand in it. */
interface Block {
  left: number
  right: number
  rows: number
  /** Rows are relative to the block's first. */
  nodes: TimelineNode[]
}

const startOf = (engagement: Engagement) => dayToMs(engagement.date)
const endOf = (engagement: Engagement) => dayToMs(lastDay(engagement)) + MS_PER_DAY
const middleOf = (engagement: Engagement) => startOf(engagement) + MS_PER_DAY / 2

/**
 * Sets the engagements of a lane in rows, at one scale, so that nothing overlaps. Each takes the
 * first row that is free there; where none is, all that stands in the same cell of time gathers
 * into a cluster. Cells lie fast in time, so panning never regroups anything.
 *
 * @param msPerPx the scale
 * @param rows how many there are, at least two: with two a marker that finds no room always has
 *   company to gather with
 */
export function layLane(lane: Lane, msPerPx: number, rows: number): TimelineNode[] {
  const cellOf = (engagement: Engagement) => Math.floor(middleOf(engagement) / msPerPx / CELL)
  const cells = groupBy(lane.engagements, cellOf)
  const trips = lane.engagements.filter(isTrip)
  const gathered = new Set<number>()
  const dissolved = new Set<Engagement>()
  for (const [cell, members] of cells) {
    if (members.length > rows * (CELL / PITCH)) gathered.add(cell)
  }
  for (;;) {
    const blocks = blocksOf(lane, msPerPx, rows, cells, cellOf, gathered, dissolved)
    const { placed, failed } = place(blocks, rows)
    if (failed.length === 0) return placed
    for (const block of failed) makeRoom(block)
  }

  /** Each call dissolves a range or gathers a cell that it did not before, so the loop ends. */
  function makeRoom({ nodes: [first] }: Block) {
    if (!first) return
    const reach = PITCH * msPerPx
    const ranges = trips.filter(
      trip =>
        !dissolved.has(trip) &&
        (endOf(trip) - startOf(trip)) / msPerPx >= RANGE_FROM &&
        startOf(trip) <= first.end + reach &&
        endOf(trip) >= first.start - reach,
    )
    for (const trip of ranges) dissolved.add(trip)
    if (ranges.length > 0) return
    const cell = cellOf(first.engagements[0])
    const crowded = [cell, cell - 1].find(
      index => !gathered.has(index) && (cells.get(index)?.length ?? 0) > 1,
    )
    if (crowded !== undefined) gathered.add(crowded)
  }
}

/** What has to find room in a lane: markers, ranges with what they hold, and clusters. */
function blocksOf(
  lane: Lane,
  msPerPx: number,
  rows: number,
  cells: ReadonlyMap<number, Engagement[]>,
  cellOf: (engagement: Engagement) => number,
  gathered: ReadonlySet<number>,
  dissolved: ReadonlySet<Engagement>,
): Block[] {
  const blocks: Block[] = []
  const single = lane.engagements.filter(engagement => !gathered.has(cellOf(engagement)))
  const held = new Set<Engagement>()
  for (const [index, trip] of single.entries()) {
    const isLong = endOf(trip) - startOf(trip) >= RANGE_FROM * msPerPx
    if (!isLong || !isTrip(trip) || dissolved.has(trip) || held.has(trip)) continue
    const members = heldBy(trip, index, single).filter(other => !held.has(other))
    const block = rangeBlock(lane.id, trip, members, msPerPx, rows)
    if (!block) continue
    for (const engagement of [trip, ...members]) held.add(engagement)
    blocks.push(block)
  }
  for (const engagement of single) {
    if (!held.has(engagement)) blocks.push(markBlock(lane.id, engagement, msPerPx))
  }
  for (const cell of gathered) {
    const [first, ...rest] = cells.get(cell) ?? []
    if (first) blocks.push(clusterBlock(lane.id, cell, [first, ...rest], msPerPx))
  }
  return blocks.toSorted((a, b) => a.left - b.left)
}

/** What a trip holds of a list in order of time, in which it stands at `index` itself. */
function heldBy(trip: Engagement, index: number, all: readonly Engagement[]): Engagement[] {
  let first = index
  while (first > 0 && all[first - 1]?.date === trip.date) first--
  let last = index
  while ((all[last]?.date ?? '9') <= lastDay(trip)) last++
  return all.slice(first, last).filter(other => holds(trip, other))
}

function markBlock(lane: string, engagement: Engagement, msPerPx: number): Block {
  const at = middleOf(engagement)
  const node: TimelineNode = {
    key: `${lane}/${engagement.id}`,
    kind: 'mark',
    lane,
    row: 0,
    rows: 1,
    at,
    start: startOf(engagement),
    end: endOf(engagement),
    engagements: [engagement],
  }
  const left = at / msPerPx - PITCH / 2
  return { left, right: left + PITCH, rows: 1, nodes: [node] }
}

/** A cluster stands in the middle of its cell, where no other can touch it. */
function clusterBlock(
  lane: string,
  cell: number,
  engagements: [Engagement, ...Engagement[]],
  msPerPx: number,
): Block {
  const [first] = engagements
  const node: TimelineNode = {
    key: `${lane}/${first.id}+${engagements.length}`,
    kind: 'cluster',
    lane,
    row: 0,
    rows: 1,
    at: (cell + 0.5) * CELL * msPerPx,
    start: startOf(first),
    end: Math.max(...engagements.map(endOf)),
    engagements,
  }
  return { left: cell * CELL + 1, right: (cell + 1) * CELL - 1, rows: 1, nodes: [node] }
}

/** A trip with its meetings inside; `null` where they do not fit into the lane's rows. */
function rangeBlock(
  lane: string,
  trip: Engagement,
  members: readonly Engagement[],
  msPerPx: number,
  rows: number,
): Block | null {
  const left = startOf(trip) / msPerPx
  const right = endOf(trip) / msPerPx
  const node = { ...markBlock(lane, trip, msPerPx).nodes[0], kind: 'range' } as TimelineNode
  // The trip's own marker stands at the very start of the range.
  const own: Block = { left, right: left + MARK + 6, rows: 1, nodes: [] }
  const { placed, failed } = place(
    [own, ...members.map(member => markBlock(lane, member, msPerPx))],
    rows,
  )
  if (failed.length > 0) return null
  const height = Math.max(1, ...placed.map(member => member.row + 1))
  return { left, right: right + 2, rows: height, nodes: [{ ...node, rows: height }, ...placed] }
}

/** Gives each block the first rows that are free; blocks come in order of their left edge. */
function place(blocks: readonly Block[], rows: number) {
  const free = Array.from({ length: rows }, () => -Infinity)
  const placed: TimelineNode[] = []
  const failed: Block[] = []
  for (const block of blocks) {
    const row = free.findIndex(
      (_, first) =>
        first + block.rows <= rows &&
        free.slice(first, first + block.rows).every(right => right <= block.left),
    )
    if (row < 0) {
      failed.push(block)
    } else {
      free.fill(block.right, row, row + block.rows)
      for (const node of block.nodes) placed.push({ ...node, row: node.row + row })
    }
  }
  return { placed, failed }
}

/**
 * How many rows a lane needs for all its markers at a scale, within limits. It decides the
 * lane's height, which stays when the reader zooms.
 */
export function rowsNeeded(lane: Lane, msPerPx: number, least: number, most: number): number {
  const blocks = lane.engagements.map(engagement => markBlock(lane.id, engagement, msPerPx))
  for (let rows = least; rows < most; rows++) {
    if (place(blocks, rows).failed.length === 0) return rows
  }
  return most
}
