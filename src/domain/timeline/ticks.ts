import type { ContextEvent } from '../record/context.ts'
import { MS_PER_DAY, addDays, dayToMs } from '../time/day.ts'
import type { Extent } from '../time/period.ts'
import { fullWindow, type WindowDays } from './window.ts'

/** A place on the timeline that stands for one public event, or for several close together. */
export interface EventTick {
  /** Unique among the ticks: the id of the first event. */
  key: string
  /** The mean of its events' first days, in UTC milliseconds. */
  at: number
  /** In order of date. */
  events: readonly [ContextEvent, ...ContextEvent[]]
}

/** The middle of an event's first day, in UTC milliseconds. */
const middleOf = ({ date }: Pick<ContextEvent, 'date'>): number => dayToMs(date) + MS_PER_DAY / 2

/**
 * Gathers events until all ticks are at least as far apart as they need room. Each event joins the
 * tick before it or starts a new one; joining moves a tick forward, away from the one before, so
 * that a single pass is enough. The result does not depend on the window, so panning never
 * regroups anything.
 *
 * @param events in order of date
 * @param msPerPx the scale
 * @param room the least distance between ticks, in pixels
 */
export function gatherTicks(
  events: readonly ContextEvent[],
  msPerPx: number,
  room: number,
): EventTick[] {
  const ticks: EventTick[] = []
  for (const event of events) {
    const at = middleOf(event)
    const last = ticks.at(-1)
    if (!last || at - last.at >= room * msPerPx) {
      ticks.push({ key: event.id, at, events: [event] })
    } else {
      const size = last.events.length
      const mean = (last.at * size + at) / (size + 1)
      ticks[ticks.length - 1] = { key: last.key, at: mean, events: [...last.events, event] }
    }
  }
  return ticks
}

/** Whether the timeline of a record reaches as far as an event. */
export function hasPlace(event: Pick<ContextEvent, 'date'>, extent: Extent): boolean {
  const { start, end } = fullWindow(extent)
  const at = middleOf(event)
  return at >= start && at <= end
}

const HALF_A_YEAR = 182

/** A year of the record with an event in its middle. */
export function yearAround({ date }: Pick<ContextEvent, 'date'>, extent: Extent): WindowDays {
  const [from, to] = [addDays(date, -HALF_A_YEAR), addDays(date, HALF_A_YEAR)]
  return { from: from > extent.from ? from : null, to: to < extent.to ? to : null }
}
