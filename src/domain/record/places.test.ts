import { describe, expect, it } from 'vitest'
import { REMOTE, placeId, placeIdOf, placesOf } from './places.ts'

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

describe(placesOf, () => {
  it('lists each place once, and what was remote as one', () => {
    const lima = { city: 'Lima', country: 'PE' }
    const places = placesOf([{ place: lima }, { place: null }, { place: lima }])
    expect([...places.keys()]).toEqual(['lima', REMOTE])
    expect(placeIdOf({ place: lima })).toBe('lima')
  })
})
