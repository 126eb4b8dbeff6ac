import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleFor } from './scale.ts'

describe(scaleFor, () => {
  it.each([
    [[], 1, 1, []],
    [[0, 0], 1, 1, []],
    [[1], 1, 1, [1]],
    [[3], 1, 3, [2]],
    [[9, 2], 1, 9, [5]],
    [[11], 1, 11, [5, 10]],
    [[120], 1, 120, [50, 100]],
    [[0.18], 0.01, 0.18, [0.1]],
    [[0.002], 0.01, 0.01, [0.01]],
  ])('%j from %d up', (values, smallest, top, ticks) => {
    const scale = scaleFor(values, smallest)
    expect(scale.top).toBe(top)
    expect(scale.ticks).toEqual(ticks)
  })

  it('marks one or two round values up to the largest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), value => {
        const { top, ticks } = scaleFor([value], 1)
        expect(top).toBe(value)
        expect(ticks.length).toBeGreaterThan(0)
        expect(ticks.length).toBeLessThan(3)
        expect(ticks.every(tick => tick <= top)).toBe(true)
      }),
    )
  })
})
