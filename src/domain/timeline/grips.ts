import type { Extent } from '../time/period.ts'
import { MS_PER_DAY, addDays, dayToMs, formatMonth } from '../time/day.ts'
import { addMonths, monthOf, monthsBetween } from './months.ts'
import { daysOf, pan, windowOf, type TimeWindow } from './window.ts'

/** The draggable parts of a window: all of it, its start, its end. */
export const GRIPS = ['window', 'start', 'end'] as const
export type Grip = (typeof GRIPS)[number]

export const GRIP_LABELS: Record<Grip, string> = {
  window: 'Window',
  start: 'Start of window',
  end: 'End of window',
}

/** The shortest window. */
const LEAST = 7 * MS_PER_DAY

/** The window after one of its grips was dragged by a number of milliseconds. */
export function drag(
  grip: Grip,
  { start, end }: TimeWindow,
  ms: number,
  bounds: TimeWindow,
): TimeWindow {
  if (grip === 'window') return pan({ start, end }, ms, bounds)
  return grip === 'start'
    ? { start: Math.min(Math.max(start + ms, bounds.start), end - LEAST), end }
    : { start, end: Math.max(Math.min(end + ms, bounds.end), start + LEAST) }
}

/** A grip as a slider: months counted from the first of the record. */
export interface GripValue {
  now: number
  max: number
  /** "May 2024", or "January 2022 to May 2024" for the window itself. */
  text: string
}

/** The position of a grip. */
export function gripValue(grip: Grip, window: TimeWindow, extent: Extent): GripValue {
  const { from, to } = shownDays(window, extent)
  const max = monthsBetween(extent.from, extent.to)
  if (grip === 'start') {
    return { now: monthsBetween(extent.from, from), max, text: formatMonth(from) }
  }
  if (grip === 'end') return { now: monthsBetween(extent.from, to), max, text: formatMonth(to) }
  const now = monthsBetween(extent.from, from)
  return {
    now,
    max: Math.max(now, max - monthsBetween(from, to)),
    text: `${formatMonth(from)} to ${formatMonth(to)}`,
  }
}

function shownDays(window: TimeWindow, extent: Extent) {
  const { from, to } = daysOf(window, extent)
  return { from: from ?? extent.from, to: to ?? extent.to }
}

/**
 * The window after a key moved one of its grips by months. Start and end snap to whole months, and
 * moving the window keeps its length.
 */
export function stepGrip(
  grip: Grip,
  window: TimeWindow,
  months: number,
  extent: Extent,
  bounds: TimeWindow,
): TimeWindow {
  const { from, to } = shownDays(window, extent)
  if (grip === 'window') {
    const ms = dayToMs(addMonths(from, months)) - dayToMs(monthOf(from))
    return pan(window, ms, bounds)
  }
  const { now, max } = gripValue(grip, window, extent)
  if (grip === 'start') {
    const last = monthsBetween(extent.from, to)
    const month = Math.min(Math.max(now + months, 0), last)
    const { start } = windowOf({ from: addMonths(extent.from, month), to }, extent)
    return { start: Math.min(start, window.end - LEAST), end: window.end }
  }
  const first = monthsBetween(extent.from, from)
  const month = Math.max(Math.min(now + months, max), first)
  const day = addDays(addMonths(extent.from, month + 1), -1)
  const { end } = windowOf({ from, to: day }, extent)
  return { start: window.start, end: Math.max(end, window.start + LEAST) }
}

const YEAR = 12

/** The number of months by which a key moves a slider, `null` for other keys. */
export function monthsOfKey(key: string): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -1
    case 'ArrowRight':
    case 'ArrowUp':
      return 1
    case 'PageDown':
      return -YEAR
    case 'PageUp':
      return YEAR
    case 'Home':
      return -Infinity
    case 'End':
      return Infinity
    default:
      return null
  }
}
