import { describe, expect, it } from 'vitest'
import { readDraft } from './windowDraft.ts'

describe(readDraft, () => {
  it.each([
    ['', '', { from: null, to: null }],
    ['2022-03-12', '', { from: '2022-03-12', to: null }],
    ['2022-03-12', '2022-03-12', { from: '2022-03-12', to: '2022-03-12' }],
    ['2022-03-13', '2022-03-12', 'order'],
    ['0202-03-12', '', 'typing'],
    ['2022-03', '', 'typing'],
    ['2022-03-12', '0002-01-01', 'typing'],
  ])('%j to %j', (from, to, expected) => {
    expect(readDraft({ from, to })).toEqual(expected)
  })
})
