import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../time/day.ts'
import { inOrder, type Ranked } from './order.ts'
import { CHOICES } from './view.ts'

const of = (name: string, total: number, first: string | null, last = first): Ranked => ({
  name,
  total,
  first: first as Day | null,
  last: last as Day | null,
})

const ITEMS = [
  of('Taiwan', 3, '2021-02-05', '2024-01-01'),
  of('Energy', 0, null),
  of('Balloon', 3, '2023-02-03', '2023-06-18'),
  of('Iran', 5, '2021-03-18', '2026-01-01'),
]

describe(inOrder, () => {
  it.each([
    ['own', ['Taiwan', 'Energy', 'Balloon', 'Iran']],
    ['number', ['Iran', 'Taiwan', 'Balloon', 'Energy']],
    ['name', ['Balloon', 'Energy', 'Iran', 'Taiwan']],
    ['first', ['Taiwan', 'Iran', 'Balloon', 'Energy']],
    ['last', ['Iran', 'Taiwan', 'Balloon', 'Energy']],
  ] as const)('%s', (order, names) => {
    expect(inOrder(ITEMS, order).map(({ name }) => name)).toEqual(names)
  })

  it('puts the longest gaps first, and lines without any last', () => {
    const lines = [
      { ...of('Leaders', 9, '2021-01-01'), longest: 300, median: 60 },
      { ...of('Climate', 1, '2022-01-01'), longest: null, median: null },
      { ...of('Defence', 5, '2021-05-01'), longest: 610, median: 45.5 },
    ]
    const names = (order: 'longest' | 'median') => inOrder(lines, order).map(({ name }) => name)
    expect(names('longest')).toEqual(['Defence', 'Leaders', 'Climate'])
    expect(names('median')).toEqual(['Leaders', 'Defence', 'Climate'])
  })

  it('keeps every item', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ITEMS), fc.constantFrom(...CHOICES.order), (items, order) => {
        expect(new Set(inOrder(items, order))).toEqual(new Set(items))
      }),
    )
  })
})
