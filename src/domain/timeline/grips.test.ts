import { describe, expect, it } from 'vitest'
import { dayToMs, type Day } from '../time/day.ts'
import { drag, gripValue, stepGrip } from './grips.ts'
import { daysOf, fullWindow, windowOf } from './window.ts'

const EXTENT = { from: '2021-01-10' as Day, to: '2024-12-20' as Day }
const FULL = fullWindow(EXTENT)
const WINDOW = windowOf({ from: '2022-03-05' as Day, to: '2023-06-15' as Day }, EXTENT)

describe(gripValue, () => {
  it.each([
    ['start', { now: 14, max: 47, text: 'March 2022' }],
    ['end', { now: 29, max: 47, text: 'June 2023' }],
    ['window', { now: 14, max: 32, text: 'March 2022 to June 2023' }],
  ] as const)('%s', (grip, value) => {
    expect(gripValue(grip, WINDOW, EXTENT)).toEqual(value)
  })
})

describe(stepGrip, () => {
  it.each([
    ['start', 1, { from: '2022-04-01', to: '2023-06-15' }],
    ['start', -99, { from: null, to: '2023-06-15' }],
    ['end', -1, { from: '2022-03-05', to: '2023-05-31' }],
    ['end', 99, { from: '2022-03-05', to: null }],
    ['window', 1, { from: '2022-04-05', to: '2023-07-16' }],
  ] as const)('%s by %i months', (grip, months, days) => {
    expect(daysOf(stepGrip(grip, WINDOW, months, EXTENT, FULL), EXTENT)).toEqual(days)
  })

  it('keeps start before end', () => {
    const { start, end } = stepGrip('start', WINDOW, 99, EXTENT, FULL)
    expect(start).toBeLessThan(end)
    expect(end).toBe(WINDOW.end)
  })
})

describe(drag, () => {
  it('keeps the handles at least a week apart', () => {
    const { start, end } = drag('start', WINDOW, 1e12, FULL)
    expect(end - start).toBe(dayToMs('2022-01-08' as Day) - dayToMs('2022-01-01' as Day))
  })
})
