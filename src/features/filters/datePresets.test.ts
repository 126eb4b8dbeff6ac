import { describe, expect, it } from 'vitest'
import type { Day } from '../../domain/time/day.ts'
import { presetGroups } from './datePresets.ts'

const day = (text: string) => text as Day

/** "Biden 2021–25: 2021-01-20 to 2025-01-19" */
const show = (from: string, to: string) =>
  presetGroups({ from: day(from), to: day(to) }).map(({ label, presets }) => [
    label,
    ...presets.map(preset => `${preset.label}: ${preset.from} to ${preset.to}`),
  ])

describe(presetGroups, () => {
  it('offers presidencies, years and the last stretches of the record', () => {
    expect(show('2020-02-09', '2022-09-24')).toEqual([
      [
        'Presidencies',
        'Trump 2017–21: 2017-01-20 to 2021-01-19',
        'Biden 2021–25: 2021-01-20 to 2025-01-19',
      ],
      [
        'Years',
        '2020: 2020-01-01 to 2020-12-31',
        '2021: 2021-01-01 to 2021-12-31',
        '2022: 2022-01-01 to 2022-12-31',
      ],
      [
        'Record',
        'Last 30 days: 2022-08-26 to null',
        'Last 90 days: 2022-06-27 to null',
        'Last twelve months: 2021-09-25 to null',
        'All years: null to null',
      ],
    ])
  })

  it('counts twelve months back from a leap day', () => {
    const [, , record] = show('2023-01-01', '2024-02-29')
    expect(record?.[3]).toBe('Last twelve months: 2023-03-01 to null')
  })

  it('has no presidencies before the first that it knows, and at most twelve years', () => {
    const [years, ...others] = show('1970-01-01', '1995-12-31')
    expect(years).toHaveLength(13)
    expect(others).toHaveLength(1)
  })
})
