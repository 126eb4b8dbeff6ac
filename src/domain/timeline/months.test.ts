import { describe, expect, it } from 'vitest'
import type { Day } from '../time/day.ts'
import { anEngagement } from '../fixtures/engagement.ts'
import { addMonths, countMonths } from './months.ts'

describe(countMonths, () => {
  it('counts every month of the record, including those without engagements', () => {
    const days = ['2021-12-31', '2022-02-01', '2022-02-28'] as Day[]
    const extent = { from: '2021-12-31' as Day, to: '2022-02-28' as Day }
    expect(
      countMonths(
        days.map(date => anEngagement({ date })),
        extent,
      ),
    ).toEqual([
      { month: '2021-12-01', count: 1 },
      { month: '2022-01-01', count: 0 },
      { month: '2022-02-01', count: 2 },
    ])
  })
})

describe(addMonths, () => {
  it.each([
    ['2022-01-31', 1, '2022-02-01'],
    ['2022-01-15', -1, '2021-12-01'],
    ['2022-12-15', 13, '2024-01-01'],
  ])('%s and %i', (day, count, month) => {
    expect(addMonths(day as Day, count)).toBe(month)
  })
})
