import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  dayOf,
  dayToMs,
  daysBetween,
  formatDay,
  formatDayLong,
  formatDayRange,
  formatDayShort,
  parseDay,
  type Day,
} from './day.ts'

const day = (text: string) => text as Day

describe(parseDay, () => {
  it.each(['2021-11-12', '2024-02-29', '2000-01-01', '0001-01-01'])('reads %s', text => {
    expect(parseDay(text)).toBe(text)
  })

  it.each(['', '2023-02-29', '2021-13-01', '2021-1-1', '12 November 2021', '2021-11-12T00:00Z'])(
    'refuses %s',
    text => expect(parseDay(text)).toBeNull(),
  )
})

describe('a day as an instant', () => {
  const days = fc.integer({ min: -700_000, max: 2_900_000 }).map(count => dayOf(count * 86_400_000))

  it('converts back', () => {
    fc.assert(fc.property(days, one => dayOf(dayToMs(one)) === one && parseDay(one) === one))
  })

  it('differs by the days added', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), count => {
        expect(daysBetween(day('2023-02-28'), addDays(day('2023-02-28'), count))).toBe(count)
      }),
    )
  })
})

describe('days in words', () => {
  it('names day, month and year', () => {
    expect(formatDay(day('2021-11-02'))).toBe('2 November 2021')
    expect(formatDayShort(day('2021-11-02'))).toBe('2 Nov 2021')
  })

  it('gives the weekday of the printed day in any time zone', () => {
    expect(formatDayLong(day('2021-11-12'))).toBe('Friday 12 November 2021')
  })

  it.each([
    ['2023-06-18', '2023-06-18', '18 June 2023'],
    ['2023-06-18', '2023-06-19', '18–19 June 2023'],
    ['2024-04-30', '2024-05-02', '30 April – 2 May 2024'],
    ['2021-12-31', '2022-01-01', '31 December 2021 – 1 January 2022'],
  ])('%s to %s is %s', (from, to, text) => {
    expect(formatDayRange(day(from), day(to))).toBe(text)
  })
})
