import { describe, expect, it } from 'vitest'
import { writtenDates } from './dates.ts'
import type { Day } from '../time/day.ts'

type Dated = Parameters<typeof writtenDates>[0]

const day = (text: string) => text as Day
const beijing = { city: 'Beijing', country: 'CN', venue: null }

/** A call on 12 November 2021 that both sides date the same. */
const aCall: Dated = {
  date: day('2021-11-12'),
  dates: { us: day('2021-11-12'), cn: day('2021-11-12') },
  place: null,
  status: 'held',
}

const write = (overrides: Partial<Dated>) =>
  writtenDates({ ...aCall, ...overrides })
    .map(({ text, where }) => `${text} ${where}`.trim())
    .join(' · ')

describe(writtenDates, () => {
  it.each<[string, Partial<Dated>, string]>([
    ['one date if both agree', {}, 'Friday 12 November 2021'],
    [
      'two dates with their cities if a call fell on two days',
      { dates: { us: day('2021-11-12'), cn: day('2021-11-13') } },
      'Friday 12 November 2021 in Washington · Saturday 13 November 2021 in Beijing',
    ],
    [
      'the city of the only side that dates a call',
      { dates: { cn: day('2021-11-12') } },
      'Friday 12 November 2021 in Beijing',
    ],
    [
      'no city for a meeting in person that one side dates',
      { dates: { us: day('2021-11-12') }, place: beijing },
      'Friday 12 November 2021',
    ],
    ['the date alone if neither side gives one', { dates: {} }, 'Friday 12 November 2021'],
    [
      'the accounts, not the cities, if they date a meeting in person differently',
      { dates: { us: day('2021-11-12'), cn: day('2021-11-13') }, place: beijing },
      'Friday 12 November 2021 by the American account · Saturday 13 November 2021 by the Chinese account',
    ],
    [
      'the capitals for what did not take place',
      {
        dates: { us: day('2021-11-12'), cn: day('2021-11-13') },
        place: beijing,
        status: 'postponed',
      },
      'Friday 12 November 2021 in Washington · Saturday 13 November 2021 in Beijing',
    ],
    [
      'a range within a month',
      { endDate: day('2021-11-14'), place: beijing },
      'Friday 12 – Sunday 14 November 2021',
    ],
    [
      'a range across months',
      { endDate: day('2021-12-02'), place: beijing },
      'Friday 12 November – Thursday 2 December 2021',
    ],
    [
      'a range across years',
      { endDate: day('2022-01-02'), place: beijing },
      'Friday 12 November 2021 – Sunday 2 January 2022',
    ],
    [
      'a range that began on two dates',
      { endDate: day('2021-11-14'), dates: { us: day('2021-11-12'), cn: day('2021-11-13') } },
      'from Friday 12 November 2021 in Washington · from Saturday 13 November 2021 in Beijing · until Sunday 14 November 2021',
    ],
  ])('writes %s', (_name, overrides, expected) => {
    expect(write(overrides)).toBe(expected)
  })
})
