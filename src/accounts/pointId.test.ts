import { describe, expect, it } from 'vitest'
import { pointId, readPointId } from './pointId.ts'

describe(readPointId, () => {
  it.each([
    ['cn-12', { side: 'cn', index: 11 }],
    ['us-1', { side: 'us', index: 0 }],
    ['cn-point-13', { side: 'cn', index: 12 }],
    ['us-0', null],
    ['uk-1', null],
    ['cn-12a', null],
    ['taiwan', null],
    ['', null],
  ])('%s', (name, expected) => {
    expect(readPointId(name)).toEqual(expected)
  })

  it('reads what is written', () => {
    const place = { side: 'us', index: 40 } as const
    expect(readPointId(pointId(place))).toEqual(place)
  })
})
