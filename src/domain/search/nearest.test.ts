import { describe, expect, it } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

describe(editDistance, () => {
  it.each([
    ['', '', 0],
    ['taiwan', 'taiwan', 0],
    ['taiwn', 'taiwan', 1],
    ['taiwan', '', 6],
    ['kitten', 'sitting', 3],
  ])('%s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
    expect(editDistance(b, a)).toBe(distance)
  })
})

describe(nearest, () => {
  it('names the closest first', () => {
    expect(nearest('taiwn', ['trade', 'taipei', 'taiwan'], 2)).toEqual(['taiwan', 'taipei'])
  })
  it('finds nothing if nothing is close', () => {
    expect(nearest('zzzzzz', ['taiwan', 'trade'])).toEqual([])
  })
})
