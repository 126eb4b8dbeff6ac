import { describe, expect, it } from 'vitest'
import { formatAgo, formatDuration } from './durations.ts'

describe(formatDuration, () => {
  it.each([
    [1, '1 day'],
    [49, '49 days'],
    [59, '59 days'],
    [60, '2 months'],
    [192, '6 months'],
    [622, '20 months'],
    [1065, '35 months'],
    [1096, '3 years'],
    [1886, '5 years 2 months'],
    [1127, '3 years 1 month'],
  ])('%s days are %s', (days, text) => {
    expect(formatDuration(days)).toBe(text)
  })
})

describe(formatAgo, () => {
  it.each([
    [0, 'on the last day'],
    [1, '1 day before'],
    [757, '25 months before'],
  ])('%s days: %s', (days, text) => {
    expect(formatAgo(days)).toBe(text)
  })
})
