import { groupBy } from '../../domain/lists.ts'
import type { ContextEvent } from '../../domain/record/context.ts'
import { daysBetween } from '../../domain/time/day.ts'
import type { Period } from '../../domain/time/period.ts'

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
