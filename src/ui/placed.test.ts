import { expect, it } from 'vitest'
import { placed } from './placed.ts'

it('says where each part of a text starts', () => {
  expect(placed([{ text: 'adds ' }, { text: 'energy' }, { text: '.' }])).toEqual([
    { text: 'adds ', start: 0 },
    { text: 'energy', start: 5 },
    { text: '.', start: 11 },
  ])
})
