import { describe, expect, it } from 'vitest'
import { compare, countEach, groupBy } from './lists.ts'

describe(groupBy, () => {
  it('keeps the order of keys and of values', () => {
    expect([...groupBy([3, 1, 4, 5], number => number % 2)]).toEqual([
      [1, [3, 1, 5]],
      [0, [4]],
    ])
  })
})

describe(countEach, () => {
  it('counts each value', () => {
    expect([...countEach(['b', 'a', 'b'])]).toEqual([
      ['b', 2],
      ['a', 1],
    ])
  })
})

describe(compare, () => {
  it.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['Z', 'a', -1],
  ])('%s, %s', (a, b, order) => {
    expect(compare(a, b)).toBe(order)
  })
})
