import { describe, expect, it } from 'vitest'
import { namesByWord, partsOf } from './Sentence.tsx'

const NAMES = ['Wang', 'Wang Yi', 'Wang Yi (acting)', 'O’Brien', 'Robert O’Brien', 'Li']

/** The text with what stays untranslated in brackets. */
const marked = (text: string) =>
  partsOf(text, namesByWord(NAMES))
    .map(part => (part.isName ? `[${part.text}]` : part.text))
    .join('')

describe(partsOf, () => {
  it.each([
    ['Wang Yi met Wang.', '[Wang Yi] met [Wang].'],
    ['Wang Yi’s view', '[Wang Yi]’s view'],
    ['Wang Yi (acting) spoke', '[Wang Yi (acting)] spoke'],
    ['Wang Yiwei, Wangs and McWang', '[Wang] Yiwei, Wangs and McWang'],
    ['Robert O’Brien, then O’Brien', '[Robert O’Brien], then [O’Brien]'],
    ['Li-Wang talks, Lisbon', '[Li]-[Wang] talks, Lisbon'],
    ['a term such as 台湾问题', 'a term such as [台湾问题]'],
    ['the 《上海公报》和约 of 1972', 'the 《[上海公报》和约] of 1972'],
    ['Wang台湾Li 王毅Wang', 'Wang[台湾]Li [王毅]Wang'],
    ['nothing to keep', 'nothing to keep'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected)
  })

  it('loses nothing of the text', () => {
    const text = 'Li told Wang Yi (acting): 台湾。'
    const parts = partsOf(text, namesByWord(NAMES))
    expect(parts.map(part => part.text).join('')).toBe(text)
  })
})
