import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleFor } from './scale.ts'

describe(scaleFor, () => {
  it.each([
    [[], 1, 1, []],
    [[0, 0], 1, 1, []],
    [[1], 1, 1, [1]],
    [[3], 1, 3, [1, 2, 3]],
    [[9, 2], 1, 10, [5, 10]],
    [[11], 1, 15, [5, 10, 15]],
    [[16], 1, 20, [10, 20]],
    [[120], 1, 150, [50, 100, 150]],
    [[0.18], 0.01, 0.2, [0.1, 0.2]],
    [[0.002], 0.01, 0.01, [0.01]],
  ])('%j from %d up', (values, smallest, top, ticks) => {
    const scale = scaleFor(values, smallest)
    expect(scale.top).toBe(top)
    expect(scale.ticks).toEqual(ticks)
  })

  it('marks one to three round values, the last of which reaches the largest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), value => {
        const { top, ticks } = scaleFor([value], 1)
        expect(top).toBeGreaterThanOrEqual(value)
        expect(ticks.length).toBeGreaterThan(0)
        expect(ticks.length).toBeLessThan(4)
        expect(ticks.at(-1)).toBe(top)
        expect(ticks.at(-2) ?? 0).toBeLessThan(value)
      }),
    )
  })
})
