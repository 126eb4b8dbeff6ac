import { describe, expect, it } from 'vitest'
import { check } from '../compile/check.ts'
import { dataFolder, readSources } from '../compile/read.ts'
import { HALVES, halfOf, pointsOf, recordsOf } from './split.ts'

describe(halfOf, () => {
  it.each([
    ['2022-11-14-biden-xi-bali', 'development'],
    ['2023-06-19-blinken-wang-beijing-meeting', 'held out'],
  ])('%s is %s', (id, half) => {
    expect(halfOf(id)).toBe(half)
  })

  it('splits the records into two parts of like size', () => {
    const records = check(readSources(dataFolder())).dataset?.records ?? []
    const [development = 0, heldOut = 0] = HALVES.map(
      half => pointsOf(recordsOf(records, half)).length,
    )
    expect(development + heldOut).toBe(pointsOf(records).length)
    expect(development / (development + heldOut)).toBeCloseTo(0.5, 1)
  })
})
