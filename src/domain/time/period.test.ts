import { BINS } from './bins.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, type Day } from './day.ts'
import {
  axisLabels,
  clipExtent,
  closeSpan,
  fittingBin,
  periodNumber,
  periodOf,
  periodsBetween,
  periodsWithin,
} from './period.ts'

const day = (text: string) => text as Day
const days = fc.integer({ min: 0, max: 20_000 }).map(number => dayOf(number * 86_400_000))
const bins = fc.constantFrom(...BINS)

describe(periodOf, () => {
  it.each([
    ['2023-03-31', 'month', '2023-03', 'March 2023', '2023-03-01', '2023-03-31'],
    ['2024-02-29', 'month', '2024-02', 'February 2024', '2024-02-01', '2024-02-29'],
    ['2023-12-01', 'month', '2023-12', 'December 2023', '2023-12-01', '2023-12-31'],
    ['2023-02-04', 'quarter', '2023-Q1', '2023 Q1', '2023-01-01', '2023-03-31'],
    ['2023-12-31', 'quarter', '2023-Q4', '2023 Q4', '2023-10-01', '2023-12-31'],
    ['2023-07-08', 'year', '2023', '2023', '2023-01-01', '2023-12-31'],
  ] as const)('%s by %s', (of, bin, key, label, from, to) => {
    expect(periodOf(day(of), bin)).toEqual({ key, label, from, to })
  })

  it('contains the day, and the days around it belong to its neighbours', () => {
    fc.assert(
      fc.property(days, bins, (of, bin) => {
        const { from, to } = periodOf(of, bin)
        expect(from <= of && of <= to).toBe(true)
        expect(periodNumber(addDays(from, -1), bin)).toBe(periodNumber(of, bin) - 1)
        expect(periodNumber(addDays(to, 1), bin)).toBe(periodNumber(of, bin) + 1)
      }),
    )
  })
})

describe(periodsBetween, () => {
  it.each([
    ['2022-11-15', '2023-02-01', 'month', ['2022-11', '2022-12', '2023-01', '2023-02']],
    ['2022-11-15', '2023-02-01', 'quarter', ['2022-Q4', '2023-Q1']],
    ['2021-01-01', '2023-01-01', 'year', ['2021', '2022', '2023']],
    ['2023-05-05', '2023-05-05', 'month', ['2023-05']],
    ['2023-05-05', '2023-05-04', 'month', []],
  ] as const)('%s to %s by %s', (from, to, bin, keys) => {
    expect(periodsBetween({ from: day(from), to: day(to) }, bin).map(({ key }) => key)).toEqual(
      keys,
    )
  })

  it('leaves no day out and counts none twice', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1000 }), bins, (from, length, bin) => {
        const periods = periodsBetween({ from, to: addDays(from, length) }, bin)
        for (const [index, { to }] of periods.slice(0, -1).entries()) {
          expect(periods[index + 1]?.from).toBe(addDays(to, 1))
        }
        expect(periods[0]).toEqual(periodOf(from, bin))
        expect(periods.at(-1)).toEqual(periodOf(addDays(from, length), bin))
      }),
    )
  })
})

describe(fittingBin, () => {
  it.each([
    ['2021-01-01', '2026-12-31', null, null, 'quarter'],
    ['2021-01-01', '2027-01-01', null, null, 'year'],
    ['2017-02-09', '2026-09-24', null, '2022-12-31', 'quarter'],
    ['2017-02-09', '2026-09-24', '2017-01-01', null, 'year'],
    ['2017-02-09', '2026-09-24', '2030-01-01', null, 'quarter'],
  ])('%s to %s, from %s to %s: by %s', (first, last, from, to, bin) => {
    const window = { from: from as Day | null, to: to as Day | null }
    expect(fittingBin({ from: day(first), to: day(last) }, window)).toBe(bin)
  })
})

describe(clipExtent, () => {
  const extent = { from: day('2021-01-10'), to: day('2026-06-20') }

  it.each([
    [null, null, '2021-01-10', '2026-06-20'],
    ['2020-01-01', '2030-01-01', '2021-01-10', '2026-06-20'],
    ['2023-02-01', null, '2023-02-01', '2026-06-20'],
    ['2023-02-01', '2023-02-01', '2023-02-01', '2023-02-01'],
  ])('%s to %s', (from, to, start, end) => {
    expect(clipExtent(extent, from as Day | null, to as Day | null)).toEqual({
      from: start,
      to: end,
    })
  })

  it('has nothing if the window is outside', () => {
    expect(clipExtent(extent, day('2027-01-01'), null)).toBeNull()
    expect(clipExtent(extent, null, day('2020-01-01'))).toBeNull()
  })
})

describe(periodsWithin, () => {
  const extent = { from: day('2021-01-10'), to: day('2023-06-20') }

  it.each([
    [null, null, '2021 2022 2023'],
    ['2022-12-31', null, '2022 2023'],
    [null, '2021-01-10', '2021'],
    ['2024-01-01', null, ''],
  ])('%s to %s', (from, to, keys) => {
    const periods = periodsWithin(
      extent,
      { from: from as Day | null, to: to as Day | null },
      'year',
    )
    expect(periods.map(({ key }) => key).join(' ')).toBe(keys)
  })
})

/** The labels of the periods in a range, each after its key: "2022-Q4 Q4 ’22" */
const labels = (from: string, to: string, bin: (typeof BINS)[number]) =>
  [...axisLabels(periodsBetween({ from: day(from), to: day(to) }, bin))].map(
    ([key, label]) => `${key} ${label}`,
  )

describe(axisLabels, () => {
  it('labels each period if there are few', () => {
    expect(labels('2022-11-01', '2023-01-31', 'month')).toEqual([
      '2022-11 Nov ’22',
      '2022-12 Dec ’22',
      '2023-01 Jan ’23',
    ])
    expect(labels('2022-11-01', '2023-01-31', 'quarter')).toEqual([
      '2022-Q4 Q4 ’22',
      '2023-Q1 Q1 ’23',
    ])
    expect(labels('2021-05-01', '2022-01-31', 'year')).toEqual(['2021 2021', '2022 2022'])
  })

  it('labels the years at their start', () => {
    expect(labels('2021-01-10', '2023-06-20', 'quarter')).toEqual([
      '2021-Q1 2021',
      '2022-Q1 ’22',
      '2023-Q1 ’23',
    ])
    expect(labels('2021-01-10', '2026-06-20', 'year')).toEqual([
      '2021 2021',
      '2022 ’22',
      '2023 ’23',
      '2024 ’24',
      '2025 ’25',
      '2026 ’26',
    ])
  })

  it('skips the end of a year at the left edge', () => {
    expect(labels('2021-12-01', '2024-06-20', 'month')[0]).toBe('2022-01 2022')
  })

  it('has at most seven labels', () => {
    for (const bin of BINS) {
      expect(labels('1950-03-01', '2026-06-20', bin).length).toBeLessThanOrEqual(7)
    }
  })
})

describe(closeSpan, () => {
  it('gives open ends the days of the record', () => {
    const extent = { from: '2017-02-09' as Day, to: '2026-09-24' as Day }
    expect(closeSpan({ from: null, to: null }, extent)).toEqual(extent)
    const to = '2021-01-19' as Day
    expect(closeSpan({ from: null, to }, extent)).toEqual({ from: '2017-02-09', to })
  })
})
