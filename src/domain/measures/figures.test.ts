import { describe, expect, it } from 'vitest'
import { formatFinePoints, formatPoints, formatShare, percentOf } from './figures.ts'

describe(formatShare, () => {
  it.each([
    [null, '–'],
    [0, '0%'],
    [0.004, '<1%'],
    [0.0051, '1%'],
    [0.372, '37%'],
  ])('%s: %s', (share, text) => {
    expect(formatShare(share)).toBe(text)
  })
})

describe(formatFinePoints, () => {
  it.each([
    [0.1016, '+10'],
    [-0.0351, '−3.5'],
    [0.0004, '0'],
    [-0.0996, '−10'],
  ])('%d: %s', (gap, text) => {
    expect(formatFinePoints(gap)).toBe(text)
  })
})

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
