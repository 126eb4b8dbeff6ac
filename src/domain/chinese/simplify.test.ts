import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simplify } from './simplify.ts'
import { TRADITIONAL_PAIRS } from './traditionalPairs.ts'

describe(simplify, () => {
  it.each([
    ['臺灣問題', '台湾问题'],
    ['對話', '对话'],
    ['衞生與裏應', '卫生与里应'],
    ['台湾 Taiwan', '台湾 Taiwan'],
    ['𠮷', '𠮷'],
  ])('%s', (text, expected) => {
    expect(simplify(text)).toBe(expected)
  })

  it('keeps every offset and changes no simplified text', () => {
    const character = fc.constantFrom(...TRADITIONAL_PAIRS.split(''), 'a', '𠮷', '\ud842')
    fc.assert(
      fc.property(fc.string({ unit: character }), text => {
        expect(simplify(text)).toHaveLength(text.length)
        expect(simplify(simplify(text))).toBe(simplify(text))
      }),
    )
  })
})
