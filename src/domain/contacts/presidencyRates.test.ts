import { describe, expect, it } from 'vitest'
import { anEngagement } from '../fixtures/engagement.ts'
import type { Day } from '../time/day.ts'
import { presidencyRates } from './presidencyRates.ts'

const day = (text: string) => text as Day
const held = ['2020-01-01', '2021-01-19', '2021-01-20', '2022-06-01'].map(date =>
  anEngagement({ date: day(date) }),
)

const rates = (from: string, to: string) => presidencyRates(held, { from: day(from), to: day(to) })

describe(presidencyRates, () => {
  it('counts each term’s contacts within the days that are looked at', () => {
    expect(
      rates('2020-01-02', '2026-01-01').map(one => [one.presidency.name, one.within, one.contacts]),
    ).toEqual([
      ['Trump', { from: '2020-01-02', to: '2021-01-19' }, 1],
      ['Biden', { from: '2021-01-20', to: '2025-01-19' }, 2],
      ['Trump', { from: '2025-01-20', to: '2026-01-01' }, 0],
    ])
  })

  it('has a quarter of the number that a year has', () => {
    expect(rates('2021-01-20', '2022-01-19')[0]?.rate).toBeCloseTo(0.25, 2)
    expect(rates('2021-01-20', '2025-01-19')[0]?.rate).toBeCloseTo(2 / 16, 3)
  })
})
