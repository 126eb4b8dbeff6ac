import { describe, expect, it } from 'vitest'
import { check } from '../compile/check.ts'
import { dataFolder, readSources } from '../compile/read.ts'
import { FOLDS, foldOf, PARTS, partOf, pointsOf, recordsOf } from './split.ts'

const records = check(readSources(dataFolder())).dataset?.records ?? []

describe(partOf, () => {
  it.each([
    ['2022-11-14-biden-xi-bali', 'development'],
    ['2023-06-19-blinken-wang-beijing-meeting', 'test'],
  ])('%s is %s', (id, part) => {
    expect(partOf(id)).toBe(part)
  })

  it('keeps about a third for the test', () => {
    const [development = [], test = []] = PARTS.map(part => pointsOf(recordsOf(records, part)))
    const all = pointsOf(records).length
    expect(development.length + test.length).toBe(all)
    expect(test.length / all).toBeGreaterThan(0.25)
    expect(test.length / all).toBeLessThan(0.4)
  })
})

describe(foldOf, () => {
  it('cuts the development records into folds of like size', () => {
    const development = recordsOf(records, 'development')
    const sizes = Array.from(
      { length: FOLDS },
      (_, fold) => development.filter(({ id }) => foldOf(id) === fold).length,
    )
    expect(Math.min(...sizes)).toBeGreaterThan(development.length / FOLDS / 2)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(development.length)
  })
})
