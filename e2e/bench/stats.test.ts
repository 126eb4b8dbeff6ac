import { describe, expect, it } from 'vitest'
import { formatSpread, ratioOf, spreadOf } from './stats.ts'

describe(spreadOf, () => {
  it.each([
    [[5], { median: 5, low: 5, high: 5 }],
    [[9, 1, 4], { median: 4, low: 1, high: 9 }],
    [[10, 2, 4, 6], { median: 5, low: 2, high: 10 }],
  ])('%j', (figures, expected) => {
    expect(spreadOf(figures)).toEqual(expected)
  })

  it('rejects missing measurements', () => {
    expect(() => spreadOf([])).toThrow(RangeError)
  })
})

describe(formatSpread, () => {
  it('prints the range if there is one', () => {
    expect(formatSpread({ median: 2.5, low: 1, high: 4 }, 1)).toBe('2.5 (1.0–4.0)')
    expect(formatSpread({ median: 2, low: 2, high: 2 })).toBe('2')
  })
})

describe(ratioOf, () => {
  it('compares figures of the same round', () => {
    expect(ratioOf([1, 4, 9], [2, 4, 3])).toEqual({ median: 1, low: 0.5, high: 3 })
  })
})
