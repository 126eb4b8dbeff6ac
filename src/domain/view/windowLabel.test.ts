import { describe, expect, it } from 'vitest'
import type { Day } from '../time/day.ts'
import { windowLabel, windowYears } from './windowLabel.ts'

const extent = { from: '2021-02-05' as Day, to: '2026-06-30' as Day }

describe(windowLabel, () => {
  it.each([
    [null, null, 'February 2021 – June 2026'],
    ['2022-01-01', '2022-12-31', 'January 2022 – December 2022'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2022-03-12', '2023-06-30', '12 Mar 2022 – 30 Jun 2023'],
    ['2022-03-12', '2022-03-12', '12 Mar 2022'],
    ['2022-03-01', null, 'March 2022 – June 2026'],
    [null, '2022-03-12', '5 Feb 2021 – 12 Mar 2022'],
  ])('%s to %s: %s', (from, to, expected) => {
    expect(windowLabel({ from: from as Day | null, to: to as Day | null }, extent)).toBe(expected)
  })
})

describe(windowYears, () => {
  it.each([
    [null, null, '2021–2026'],
    ['2022-03-12', '2022-12-31', '2022'],
    ['2022-03-12', null, '2022–2026'],
  ])('%s to %s: %s', (from, to, expected) => {
    expect(windowYears({ from: from as Day | null, to: to as Day | null }, extent)).toBe(expected)
  })
})
