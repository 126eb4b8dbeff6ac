import { groupBy } from '../lists.ts'
import type { ContextEvent } from '../record/context.ts'
import { daysBetween } from '../time/day.ts'
import type { Period } from '../time/period.ts'

/** A public event in a chart. */
export interface EventMark {
  event: ContextEvent
  /** Its distance from the left of the plot, in per cent of the width. */
  x: number
}

/** By the keys of the periods in which the events began. */
export type EventMarks = ReadonlyMap<string, readonly EventMark[]>

/** Each topic's events that began within the periods, placed as if every period were as wide. */
export function marksByTopic(
  events: readonly ContextEvent[],
  topics: readonly string[],
  periods: readonly Period[],
): ReadonlyMap<string, EventMarks> {
  const placed = events.flatMap(event => {
    const index = periods.findIndex(({ from, to }) => from <= event.date && event.date <= to)
    const period = periods[index]
    if (!period) return []
    const days = daysBetween(period.from, period.to) + 1
    const along = (daysBetween(period.from, event.date) + 0.5) / days
    return [{ period: period.key, event, x: ((index + along) / periods.length) * 100 }]
  })
  return new Map(
    topics.map(topic => [
      topic,
      groupBy(
        placed.filter(({ event }) => event.topics.includes(topic)),
        ({ period }) => period,
      ),
    ]),
  )
}

/**
 * The events of one period to name where there is room for a number of them, and how many are left
 * over. With one more to name, their number would take as much room.
 */
export function namedEvents(marks: readonly EventMark[], most: number) {
  const named = marks.length > most + 1 ? marks.slice(0, most) : marks
  return { named: named.map(({ event }) => event), left: marks.length - named.length }
}
