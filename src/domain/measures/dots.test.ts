import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../time/day.ts'
import { pileDots } from './dots.ts'
import { anEngagement } from '../fixtures/engagement.ts'

const FROM = '2021-01-01' as Day
const EXTENT = { from: FROM, to: addDays(FROM, 100) }
const onDays = (days: readonly number[]) =>
  days.map(day => anEngagement({ date: addDays(FROM, day) }))

describe(pileDots, () => {
  it('stacks dots that fall into the same part of the line', () => {
    const dots = pileDots(onDays([0, 9, 10, 100]), EXTENT, 10)
    expect(dots.map(({ at, level }) => [at, level])).toEqual([
      [0.05, 0],
      [0.05, 1],
      [expect.closeTo(0.15), 0],
      [0.95, 0],
    ])
  })

  it('never puts two dots in one place', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 })), days => {
        const dots = pileDots(onDays(days.toSorted((a, b) => a - b)), EXTENT, 12)
        expect(new Set(dots.map(({ at, level }) => `${at} ${level}`)).size).toBe(days.length)
      }),
    )
  })

  it('copes with an extent of a single day', () => {
    expect(pileDots(onDays([0]), { from: FROM, to: FROM }, 4)[0]?.at).toBe(0.125)
  })
})
