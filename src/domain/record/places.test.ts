import { describe, expect, it } from 'vitest'
import { REMOTE, placesOf } from './places.ts'

describe(placesOf, () => {
  it('lists each place once, and what was remote as one', () => {
    const lima = { id: 'lima', city: 'Lima', country: 'PE' }
    const places = placesOf([{ place: lima }, { place: null }, { place: { ...lima } }])
    expect([...places.keys()]).toEqual(['lima', REMOTE])
  })
})
