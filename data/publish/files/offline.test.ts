import { describe, expect, it } from 'vitest'
import { keepsRecords } from './offline.ts'

describe(keepsRecords, () => {
  const record = 'x'.repeat(100_000)
  const filesOf = (count: number, folder: string) =>
    new Map(Array.from({ length: count }, (_, index) => [`data/${folder}${index}.json`, record]))

  it.each([
    [100, 'e/', true],
    [101, 'e/', false],
    [101, 'topics/', false],
    // A file of which there is only one is always precached.
    [101, 'search', true],
  ])('of %i files of 100 kB, data/%s…: %s', (count, folder, expected) => {
    expect(keepsRecords(filesOf(count, folder))).toBe(expected)
  })
})
