import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MS_PER_DAY, addDays, dayToMs, type Day } from '../time/day.ts'
import { clamp, daysOf, fullWindow, pan, reveal, windowAround, windowOf, zoom } from './window.ts'

const EXTENT = { from: '2021-01-10' as Day, to: '2024-12-20' as Day }
const FULL = fullWindow(EXTENT)
const at = (day: string) => dayToMs(day as Day)

const day = fc.integer({ min: 0, max: 1440 }).map(count => addDays(EXTENT.from, count))

describe(windowOf, () => {
  it('opens to the whole record with a margin', () => {
    expect(windowOf({ from: null, to: null }, EXTENT)).toEqual(FULL)
    expect(FULL.start).toBeLessThan(at('2021-01-10'))
    expect(FULL.end).toBeGreaterThan(at('2024-12-21'))
  })

  it('includes the whole of its last day', () => {
    expect(windowOf({ from: '2022-01-01' as Day, to: '2022-01-31' as Day }, EXTENT)).toEqual({
      start: at('2022-01-01'),
      end: at('2022-02-01'),
    })
  })

  it.each([
    ['before', { from: null, to: '1999-12-31' as Day }, FULL.start, FULL.start + 7 * MS_PER_DAY],
    ['after', { from: '2030-01-01' as Day, to: null }, FULL.end - 7 * MS_PER_DAY, FULL.end],
  ])('shows the nearest week for days %s the record', (_where, days, start, end) => {
    expect(windowOf(days, EXTENT)).toEqual({ start, end })
  })
})

describe(daysOf, () => {
  it('gives back the days from which a window was made', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const from = a < b ? a : b
        const to = a < b ? b : a
        const { from: first, to: last } = daysOf(windowOf({ from, to }, EXTENT), EXTENT)
        expect(first ?? EXTENT.from).toBe(from)
        expect(last ?? EXTENT.to).toBe(to < EXTENT.to ? to : EXTENT.to)
      }),
    )
  })

  it('gives no days for the whole record', () => {
    expect(daysOf(FULL, EXTENT)).toEqual({ from: null, to: null })
  })

  it('leaves out a day that is less than half visible', () => {
    const window = {
      start: at('2022-01-01') + 0.6 * MS_PER_DAY,
      end: at('2022-03-01') + 0.4 * MS_PER_DAY,
    }
    expect(daysOf(window, EXTENT)).toEqual({ from: '2022-01-02', to: '2022-02-28' })
  })
})

const moved = fc.record({ ms: fc.integer({ min: -4e10, max: 4e10 }), from: day })

describe(pan, () => {
  it('keeps the length and stays inside', () => {
    fc.assert(
      fc.property(moved, ({ ms, from }) => {
        const before = clamp({ start: dayToMs(from), end: dayToMs(addDays(from, 90)) }, FULL)
        const { start, end } = pan(before, ms, FULL)
        expect(end - start).toBeCloseTo(before.end - before.start, -1)
        expect(start).toBeGreaterThanOrEqual(FULL.start)
        expect(end).toBeLessThanOrEqual(FULL.end)
      }),
    )
  })
})

describe(zoom, () => {
  const window = { start: at('2022-01-01'), end: at('2022-05-01') }

  it('keeps the instant around which it zooms in place', () => {
    const around = at('2022-02-01')
    const { start, end } = zoom(window, 0.5, FULL, around)
    expect((around - start) / (end - start)).toBeCloseTo(
      (around - window.start) / (window.end - window.start),
    )
    expect(end - start).toBe((window.end - window.start) / 2)
  })

  it('zooms in no further than a week, and out no further than the record', () => {
    const near = zoom(window, 0.0001, FULL)
    expect(near.end - near.start).toBe(7 * MS_PER_DAY)
    expect(zoom(window, 1000, FULL)).toEqual(FULL)
  })
})

describe(windowAround, () => {
  it('shows a single day within a week', () => {
    const { start, end } = windowAround({ start: at('2022-03-05'), end: at('2022-03-06') }, FULL)
    expect(end - start).toBe(7 * MS_PER_DAY)
    expect((start + end) / 2).toBe(at('2022-03-05') + MS_PER_DAY / 2)
  })
})

describe(reveal, () => {
  const window = { start: at('2022-01-01'), end: at('2022-05-01') }

  it('does not move a window that shows the instant', () => {
    expect(reveal(window, at('2022-03-01'), FULL)).toBe(window)
  })

  it('centres an instant outside the window', () => {
    const { start, end } = reveal(window, at('2023-03-01'), FULL)
    expect((start + end) / 2).toBe(at('2023-03-01'))
  })
})
