import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ContextEvent } from '../record/context.ts'
import { MS_PER_DAY, addDays, type Day } from '../time/day.ts'
import { gatherTicks } from './ticks.ts'

const eventOn = (date: string, name = 'x') =>
  ({ id: `${date}-${name}`, date: date as Day }) as ContextEvent

/** One pixel is one day. */
const gather = (events: readonly ContextEvent[]) => gatherTicks(events, MS_PER_DAY, 24)

describe(gatherTicks, () => {
  it('leaves events that have room apart, and gathers those that have none', () => {
    const ticks = gather(['2022-01-01', '2022-01-10', '2022-03-01'].map(day => eventOn(day)))
    expect(ticks.map(({ events }) => events.map(({ date }) => date))).toEqual([
      ['2022-01-01', '2022-01-10'],
      ['2022-03-01'],
    ])
    expect(new Date(ticks[0]?.at ?? 0).toISOString()).toBe('2022-01-06T00:00:00.000Z')
  })

  it('makes one tick of many events on one day', () => {
    const events = Array.from({ length: 400 }, (_, index) => eventOn('2022-01-01', `e${index}`))
    expect(gather(events).map(one => one.events.length)).toEqual([400])
  })

  it('keeps every event once, and all ticks apart', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map(days => addDays('2017-01-01' as Day, days))
    fc.assert(
      fc.property(fc.array(day, { maxLength: 200 }), days => {
        const events = days.toSorted().map((date, index) => eventOn(date, `e${index}`))
        const ticks = gather(events)
        expect(ticks.flatMap(one => one.events)).toEqual(events)
        for (const [index, { at }] of ticks.slice(1).entries()) {
          // A mean of instants is rounded.
          expect(at - (ticks[index]?.at ?? 0)).toBeGreaterThan(24 * MS_PER_DAY - 1)
        }
      }),
    )
  })
})
