import { describe, expect, it } from 'vitest'
import { presentId, renamedIds } from './formerIds.ts'

const LIST = [
  { id: 'taiwan' },
  { id: 'narcotics', formerIds: ['drugs', 'fentanyl'] },
  { id: 'drugs-policy', formerIds: [] },
]
const ENTRIES = new Map(LIST.map(entry => [entry.id, entry]))

describe(presentId, () => {
  it.each([
    ['taiwan', 'taiwan'],
    ['drugs', 'narcotics'],
    ['fentanyl', 'narcotics'],
    ['nothing', 'nothing'],
    ['__proto__', '__proto__'],
  ])('%s is now %s', (id, expected) => {
    expect(presentId(id, ENTRIES)).toBe(expected)
  })
})

describe(renamedIds, () => {
  it('lists each with its current id', () => {
    expect(renamedIds(LIST)).toEqual([
      { from: 'drugs', to: 'narcotics' },
      { from: 'fentanyl', to: 'narcotics' },
    ])
  })
})
