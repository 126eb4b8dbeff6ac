import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, lowerInPlace, singular } from './folding.ts'

describe(foldText, () => {
  it.each([
    ['Élysée’s', "elysee's"],
    ['ＡＢＣ ２＋２', 'abc 2+2'],
    ['Lan Foʼan', "lan fo'an"],
    ['王毅', '王毅'],
  ])('%s', (text, expected) => {
    expect(foldText(text)).toBe(expected)
  })

  it('does not change a folded text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
    )
  })
})

describe(lowerInPlace, () => {
  it.each([
    ['One-China ÉLYSÉE', 'one-china élysée'],
    ['İstanbul', 'İstanbul'],
  ])('%s', (text, expected) => {
    expect(lowerInPlace(text)).toBe(expected)
  })

  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(lowerInPlace(text)).toHaveLength(text.length)
      }),
    )
  })
})

describe(singular, () => {
  it.each([
    ['talks', 'talk'],
    ['policies', 'policy'],
    ['ties', 'tie'],
    ['movies', 'movy'],
    ['movie', 'movy'],
    ['crisis', 'crisis'],
    ['process', 'process'],
    ["one's", "one's"],
    ['its', 'its'],
    ['us', 'us'],
    ['gas', 'gas'],
  ])('%s → %s', (word, expected) => {
    expect(singular(word)).toBe(expected)
  })
})
