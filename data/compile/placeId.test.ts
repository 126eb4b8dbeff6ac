import { describe, expect, it } from 'vitest'
import { placeId } from './placeId.ts'

describe(placeId, () => {
  it.each([
    ['Beijing', 'beijing'],
    ['Sharm el-Sheikh', 'sharm-el-sheikh'],
    ['São Paulo', 'sao-paulo'],
    ['St. John’s', 'st-john-s'],
  ])('%s: %s', (city, id) => {
    expect(placeId({ city })).toBe(id)
  })
})
