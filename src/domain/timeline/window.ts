import type { Extent } from '../time/period.ts'
import { MS_PER_DAY, dayOf, dayToMs, type Day } from '../time/day.ts'

/** The time range shown by the timeline, as UTC instants in milliseconds. */
export interface TimeWindow {
  start: number
  end: number
}

/** The first and last day of a window, both included; `null` if it reaches the record's end. */
export interface WindowDays {
  from: Day | null
  to: Day | null
}

/** The closest zoom. */
const SHORTEST = 7 * MS_PER_DAY

/**
 * The margin left and right of the record, so that its first and last markers are clear of the
 * edge.
 */
const PADDING = 0.022

/** The whole record with a small margin: what "Show all" shows. */
export function fullWindow({ from, to }: Extent): TimeWindow {
  const start = dayToMs(from)
  const end = dayToMs(to) + MS_PER_DAY
  const air = Math.max((end - start) * PADDING, 3 * MS_PER_DAY)
  return { start: start - air, end: end + air }
}

/**
 * The window for a filter by days, within the record. For days that lie entirely before or after
 * the record it is the nearest week.
 */
export function windowOf({ from, to }: WindowDays, extent: Extent): TimeWindow {
  const full = fullWindow(extent)
  const start = from && from > extent.from ? dayToMs(from) : full.start
  const end = to && to < extent.to ? dayToMs(to) + MS_PER_DAY : full.end
  if (end <= full.start) return { start: full.start, end: full.start + SHORTEST }
  if (start >= full.end) return { start: full.end - SHORTEST, end: full.end }
  return { start, end }
}

/** The days of a window that are more than half visible: the window as a filter. */
export function daysOf({ start, end }: TimeWindow, extent: Extent): WindowDays {
  const from = dayOf(Math.round(start / MS_PER_DAY) * MS_PER_DAY)
  const last = dayOf((Math.round(end / MS_PER_DAY) - 1) * MS_PER_DAY)
  const to = last < from ? from : last
  return { from: from > extent.from ? from : null, to: to < extent.to ? to : null }
}

/** The window moved into the bounds, and shortened if it is longer than them. */
export function clamp({ start, end }: TimeWindow, bounds: TimeWindow): TimeWindow {
  const span = Math.min(end - start, bounds.end - bounds.start)
  const first = Math.min(Math.max(start, bounds.start), bounds.end - span)
  return { start: first, end: first + span }
}

/** The window moved by a number of milliseconds, as far as the bounds allow. */
export const pan = ({ start, end }: TimeWindow, ms: number, bounds: TimeWindow): TimeWindow =>
  clamp({ start: start + ms, end: end + ms }, bounds)

/**
 * The window scaled around one of its instants, which keeps its position.
 *
 * @param factor above 1 to zoom out, below 1 to zoom in
 * @param around by default the centre
 */
export function zoom(
  { start, end }: TimeWindow,
  factor: number,
  bounds: TimeWindow,
  around = (start + end) / 2,
): TimeWindow {
  const span = Math.max((end - start) * factor, Math.min(SHORTEST, end - start))
  const share = (around - start) / (end - start)
  return clamp({ start: around - span * share, end: around + span * (1 - share) }, bounds)
}

/** A window that shows a range of time with a margin on both sides, no shorter than a week. */
export function windowAround({ start, end }: TimeWindow, bounds: TimeWindow): TimeWindow {
  const air = Math.max((end - start) * 0.15, (SHORTEST - (end - start)) / 2, 0)
  return clamp({ start: start - air, end: end + air }, bounds)
}

/** The window moved as little as needed to bring an instant well inside. */
export function reveal(window: TimeWindow, at: number, bounds: TimeWindow): TimeWindow {
  const span = window.end - window.start
  const air = span * 0.06
  if (at >= window.start + air && at <= window.end - air) return window
  if (at >= window.start && at <= window.end && isAtEdge(window, at, bounds)) return window
  return clamp({ start: at - span / 2, end: at + span / 2 }, bounds)
}

const isAtEdge = (window: TimeWindow, at: number, bounds: TimeWindow) =>
  at < (window.start + window.end) / 2 ? window.start <= bounds.start : window.end >= bounds.end
