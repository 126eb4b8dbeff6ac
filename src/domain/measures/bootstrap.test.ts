import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percentileInterval, resampleCounts, xoshiro128 } from './bootstrap.ts'

describe(xoshiro128, () => {
  // The first words of the authors' own program for this seed.
  it('gives the published series', () => {
    const next = xoshiro128([1, 2, 3, 4])
    expect(Array.from({ length: 10 }, next)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ])
  })

  it('covers its range', () => {
    const next = xoshiro128([5, 6, 7, 8])
    const tenths = Array.from<number>({ length: 10 }).fill(0)
    for (let draw = 0; draw < 100_000; draw += 1) {
      const tenth = Math.floor((next() / 2 ** 32) * 10)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500)
  })
})

describe(resampleCounts, () => {
  it('draws as many items of each stratum as it has, the same ones each time', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { maxLength: 4 }), sizes => {
        const draw = () => [...resampleCounts(sizes, 5)].map(counts => counts.join())
        expect(draw()).toEqual(draw())
        for (const counts of resampleCounts(sizes, 5)) {
          let first = 0
          for (const size of sizes) {
            const stratum = counts.subarray(first, first + size)
            expect(stratum.reduce((sum, count) => sum + count, 0)).toBe(size)
            first += size
          }
          expect(counts).toHaveLength(first)
        }
      }),
    )
  })
})

describe(percentileInterval, () => {
  it('leaves out as many values at either end as the confidence requires', () => {
    const values = Float64Array.from({ length: 2000 }, (_, index) => 2000 - index)
    expect(percentileInterval(values)).toEqual({ low: 50, high: 1951 })
  })

  it('is symmetric', () => {
    const values = fc.float64Array({ minLength: 99, maxLength: 120, noNaN: true })
    fc.assert(
      fc.property(values, some => {
        const turned = percentileInterval(some.map(value => -value))
        const straight = percentileInterval(some)
        expect(turned?.low).toBeCloseTo(-(straight?.high ?? Number.NaN))
        expect(turned?.high).toBeCloseTo(-(straight?.low ?? Number.NaN))
      }),
    )
  })

  it('is null for too few values', () => {
    expect(percentileInterval(new Float64Array(0))).toBeNull()
    expect(percentileInterval(new Float64Array(38))).toBeNull()
  })

  it('covers a known mean about as often as its confidence', () => {
    const next = xoshiro128([9, 8, 7, 6])
    let covered = 0
    for (let trial = 0; trial < 200; trial += 1) {
      const sample = Array.from({ length: 40 }, () => next() / 2 ** 32)
      const means = Array.from(resampleCounts([40], 400), counts =>
        sample.reduce((sum, value, item) => sum + (value * (counts[item] ?? 0)) / 40, 0),
      )
      const interval = percentileInterval(Float64Array.from(means))
      if (interval && interval.low <= 0.5 && interval.high >= 0.5) covered += 1
    }
    expect(covered).toBeGreaterThan(176)
    expect(covered).toBeLessThan(200)
  })
})
