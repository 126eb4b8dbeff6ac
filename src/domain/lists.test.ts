import { describe, expect, it, vi } from 'vitest'
import { compare, countEach, groupBy, oncePer } from './lists.ts'

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

describe(oncePer, () => {
  it('computes once for each object, whatever the result', () => {
    const compute = vi.fn<(list: readonly number[]) => number | undefined>(list => list[0])
    const first = oncePer(compute)
    const [one, none] = [[1, 2], []]
    expect([first(one), first(none), first(one), first(none), first([1, 2])]).toEqual([
      1,
      undefined,
      1,
      undefined,
      1,
    ])
    expect(compute).toHaveBeenCalledTimes(3)
  })
})
