import { describe, expect, it } from 'vitest'
import { indexTerms, termsIn } from './passageTerms.ts'

const known = indexTerms(['one China policy', 'China policy', 'guardrails', '相互尊重', 'Cold War'])

describe(termsIn, () => {
  it.each([
    [
      'known ones, as written',
      'The One-China Policy and Guardrails.',
      ['One-China Policy', 'Guardrails'],
    ],
    ['the longer of two', 'a one China policy', ['one China policy']],
    ['each once', 'guardrails and guardrails', ['guardrails']],
    [
      'quoted ones',
      'He opposed “Taiwan independence,” and a "first button".',
      ['Taiwan independence', 'first button'],
    ],
    ['no long quotation', 'He said “we will not stand by while they do so.”', []],
    ['Chinese ones', '坚持相互尊重，反对“台独”。', ['相互尊重', '台独']],
    ['no titles', '《上海公报》', []],
    ['a known one within quotes once', 'no “new Cold War”', ['new Cold War']],
    ['no part of a word', 'guardrailsmen', []],
  ] as [string, string, string[]][])('finds %s', (_name, text, terms) => {
    expect(termsIn(text, known)).toEqual(terms)
  })
})
