import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { anEngagement } from '../fixtures/engagement.ts'
import { lastDay, type Engagement } from '../record/engagement.ts'
import { addDays, daysBetween, type Day } from '../time/day.ts'
import { gapsBetween, medianOf, openGap } from './gaps.ts'

const day = (text: string) => text as Day
const START = day('2021-01-01')

/** A contact of some days. */
const contact = (from: number, length = 0): Engagement => {
  const date = addDays(START, from)
  return anEngagement({ date, ...(length > 0 && { endDate: addDays(date, length) }) })
}

const contacts = fc
  .array(fc.tuple(fc.nat(400), fc.nat(6)), { maxLength: 20 })
  .map(days => days.toSorted(([a], [b]) => a - b).map(([from, length]) => contact(from, length)))

describe(gapsBetween, () => {
  it('runs from the last day of a contact to the first of the next', () => {
    const [first, second] = [contact(0, 2), contact(10)]
    expect(gapsBetween([first, second])).toEqual([
      { before: first, after: second, from: '2021-01-03', to: '2021-01-11', days: 8 },
    ])
  })

  it('finds none within a longer contact, nor between two on one day', () => {
    expect(gapsBetween([contact(0, 9), contact(3), contact(9), contact(9)])).toEqual([])
    expect(gapsBetween([contact(0, 9), contact(3), contact(12)]).map(gap => gap.days)).toEqual([3])
  })

  it('leaves no day between contacts out and counts none twice', () => {
    fc.assert(
      fc.property(contacts, held => {
        const gaps = gapsBetween(held)
        const [first] = held
        const end = held.map(lastDay).toSorted().at(-1)
        const covered = new Set(
          held.flatMap(one =>
            Array.from({ length: daysBetween(one.date, lastDay(one)) + 1 }, (_, index) =>
              addDays(one.date, index),
            ),
          ),
        )
        const all = first && end ? daysBetween(first.date, end) + 1 : 0
        const free = gaps.reduce((sum, { days }) => sum + days - 1, 0)
        expect(free).toBe(all - covered.size)
        for (const { from, to, days } of gaps) {
          expect(days).toBe(daysBetween(from, to))
          expect(held.some(({ date }) => from < date && date < to)).toBe(false)
        }
      }),
    )
  })
})

describe(openGap, () => {
  it('runs from the latest last day, which need not be the last contact’s', () => {
    const held = [contact(0, 20), contact(5)]
    expect(openGap(held, addDays(START, 30))).toMatchObject({
      before: held[0],
      after: null,
      days: 10,
    })
  })

  it('is none without a contact, or where the last is not over', () => {
    expect(openGap([], START)).toBeNull()
    expect(openGap([contact(0, 9)], addDays(START, 3))).toBeNull()
  })
})

describe(medianOf, () => {
  it.each([
    [[], null],
    [[4], 4],
    [[9, 1], 5],
    [[9, 1, 2], 2],
    [[8, 6, 1, 3], 4.5],
  ])('of %j is %j', (numbers, median) => {
    expect(medianOf(numbers)).toBe(median)
  })
})
