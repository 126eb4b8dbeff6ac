import { describe, expect, it } from 'vitest'
import { formatPoints, percentOf } from './figures.ts'

describe(formatPoints, () => {
  it.each([
    [0.1, '+10'],
    [-0.034, '−3'],
    [-0.004, '0'],
  ])('%d', (gap, text) => {
    expect(formatPoints(gap)).toBe(text)
  })
})

describe(percentOf, () => {
  it.each([
    [null, null],
    [0.12345, 12.3],
  ])('%d', (share, percent) => {
    expect(percentOf(share)).toBe(percent)
  })
})
