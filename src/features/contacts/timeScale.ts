import { daysBetween, type Day } from '../../domain/time/day.ts'
import type { Extent } from '../../domain/time/period.ts'

/** The position of a day on the axis in percent of its width; days outside are at its ends. */
export type PlaceOf = (day: Day) => number

/** The scale of a period, with space for half a mark at either end. */
export function timeScale({ from, to }: Extent): PlaceOf {
  const length = Math.max(1, daysBetween(from, to))
  return day => Math.min(99, Math.max(1, 1 + (daysBetween(from, day) / length) * 98))
}

/**
 * The width that a label takes, in per cent of the drawing.
 *
 * @param room what a label of nine characters takes
 */
export const roomFor = (label: string, room: number): number =>
  (room * Math.max(6, label.length)) / 9
