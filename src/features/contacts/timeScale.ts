import { daysBetween, type Day } from '../../domain/time/day.ts'
import type { Extent } from '../../domain/time/period.ts'

/** Where a day lies within a stretch, in per cent of its width; days outside lie at its ends. */
export type PlaceOf = (day: Day) => number

/** The scale of a stretch of time; the ends leave room for half a mark. */
export function timeScale({ from, to }: Extent): PlaceOf {
  const length = Math.max(1, daysBetween(from, to))
  return day => Math.min(99, Math.max(1, 1 + (daysBetween(from, day) / length) * 98))
}
