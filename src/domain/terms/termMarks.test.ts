import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markTermsIn } from './termMarks.ts'

/** The text with its terms in brackets, then the terms left over. */
function show(text: string, terms: readonly string[]) {
  const { parts, rest } = markTermsIn(text, terms)
  return [parts.map(part => (part.term ? `[${part.text}]` : part.text)).join(''), ...rest]
}

describe(markTermsIn, () => {
  it.each<[string, string, string[], string[]]>([
    ['a term', 'sending wrong signals now', ['wrong signals'], ['sending [wrong signals] now']],
    ['regardless of case', 'Guardrails matter', ['guardrails'], ['[Guardrails] matter']],
    [
      'regardless of hyphens and quotes',
      'the one-China policy and China’s rights',
      ['one China policy', "China's rights"],
      ['the [one-China policy] and [China’s rights]'],
    ],
    [
      'the longer of two',
      'peace and stability across the Strait',
      ['peace', 'peace and stability'],
      ['[peace and stability] across the Strait', 'peace'],
    ],
    ['each occurrence', 'trust, and trust', ['trust'], ['[trust], and [trust]']],
    ['whole words only', 'distrust and trusted', ['trust'], ['distrust and trusted', 'trust']],
    ['Chinese within a run', '坚持相互尊重原则', ['相互尊重'], ['坚持[相互尊重]原则']],
    ['nothing for an empty term', 'a text', ['', ' '], ['a text', '', ' ']],
  ])('marks %s', (_name, text, terms, expected) => {
    expect(show(text, terms)).toEqual(expected)
  })

  it('keeps every letter of the text and every term, marked or left over', () => {
    const word = fc.stringMatching(/^[a-cİẞ‘-]{1,4}$/)
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (words, terms) => {
        const text = words.join(' ')
        const { parts, rest } = markTermsIn(text, terms)
        expect(parts.map(part => part.text).join('')).toBe(text)
        const marked = parts.flatMap(part => part.term ?? [])
        expect(new Set([...marked, ...rest])).toEqual(new Set(terms))
      }),
    )
  })
})
