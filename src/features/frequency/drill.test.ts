import { describe, expect, it } from 'vitest'
import type { Day } from '../../domain/time/day.ts'
import { periodsBetween } from '../../domain/time/period.ts'
import { drillInto } from './drill.ts'

const day = (text: string) => text as Day
const quarters = periodsBetween({ from: day('2022-11-01'), to: day('2023-06-30') }, 'quarter')

describe(drillInto, () => {
  it.each([
    ['the whole period', null, null, '2023-01-01', '2023-03-31'],
    ['a window around it', '2021-01-01', '2024-01-01', '2023-01-01', '2023-03-31'],
    ['a window that ends within it', '2023-02-15', '2023-03-01', '2023-02-15', '2023-03-01'],
  ])('keeps to %s', (_what, from, to, start, end) => {
    const window = { from: from as Day | null, to: to as Day | null }
    expect(drillInto('taiwan', '2023-Q1', quarters, window)).toEqual({
      topics: ['taiwan'],
      from: start,
      to: end,
    })
  })
})
