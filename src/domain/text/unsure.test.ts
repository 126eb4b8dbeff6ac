import { expect, it } from 'vitest'
import { isUnsure } from './unsure.ts'

it.each([
  [0.3, true],
  [0.59, true],
  [0.6, false],
  [1, false],
])('a pair that scores %d is unsure: %s', (score, expected) => {
  expect(isUnsure({ us: 0, cn: 0, score, because: [] })).toBe(expected)
})
