import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inPacks } from './packs.ts'

const identity = (size: number) => size

describe(inPacks, () => {
  it('fills one pack after another', () => {
    expect(inPacks([4, 4, 4, 9, 1, 2], identity, 8)).toEqual([
      [4, 4],
      [4, 9],
      [1, 2],
    ])
    expect(inPacks([], identity, 8)).toEqual([])
  })

  it('keeps every item in its order, and leaves no pack but the last unfilled', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 50 }), (items, full) => {
        const packs = inPacks(items, identity, full)
        expect(packs.flat()).toEqual(items)
        const sizes = packs.map(pack => pack.reduce((sum, size) => sum + size, 0))
        expect(sizes.slice(0, -1).every(size => size >= full)).toBe(true)
        expect(packs.every(pack => pack.length > 0)).toBe(true)
      }),
    )
  })
})
