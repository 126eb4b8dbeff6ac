import { describe, expect, it } from 'vitest'
import { basisText } from './labels.ts'

describe(basisText, () => {
  it.each([
    [46, 1072, 'full', '46 US and 1,072 Chinese accounts, full texts only'],
    [1, 0, 'all', '1 US and 0 Chinese accounts, full, partial and reported texts'],
  ] as const)('%i US and %i Chinese, %s', (us, cn, basis, text) => {
    expect(basisText({ us, cn }, basis)).toBe(text)
  })
})
