import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOneTypoApart, parseQuery, readingsOf } from './query.ts'

/** "wang" is complete, "=one china" quoted, "kual*" may go on. */
const terms = (query: string) =>
  parseQuery(query).map(
    ({ tokens, exact, open }) =>
      (exact ? '=' : '') + tokens.map(({ text }) => text).join(' ') + (open ? '*' : ''),
  )

/** The readings of the only term: open, with a typo, or as is. */
const readings = (query: string) =>
  parseQuery(query)
    .flatMap(readingsOf)
    .map(({ open, typo }) => (typo ? 'typo' : open ? 'open' : 'as is'))

describe(parseQuery, () => {
  it.each([
    ['Wang Kual', ['wang', 'kual*']],
    ['"one China" policy', ['=one china', 'policy*']],
    ['“one China”', ['=one china']],
    ['policy "one Ch', ['policy', '=one ch*']],
    ['one-China', ['one china*']],
    ['王毅 克里', ['王 毅', '克 里*']],
    ['Kerry克里', ['kerry 克 里*']],
    ['the state of the union', ['state', 'union*']],
    ['"of the"', ['=of the']],
    ['', []],
    ['  ', []],
    ['the', []],
    ['""', []],
    ['?!', []],
  ])('%s', (query, expected) => {
    expect(terms(query)).toEqual(expected)
  })

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), query => {
        for (const term of parseQuery(query)) expect(term.tokens.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe(readingsOf, () => {
  it.each([
    ['yi', ['as is', 'open']],
    ['kual', ['open']],
    ['taiwn', ['open', 'typo']],
    ['"taiwn"', ['as is']],
    ['one-china', ['open']],
    ['王', ['as is', 'open']],
  ])('%s', (query, expected) => {
    expect(readings(query)).toEqual(expected)
  })
})

describe(isOneTypoApart, () => {
  it.each([
    ['gardrail', 'guardrail', true],
    ['guardraill', 'guardrail', true],
    ['guardrall', 'guardrail', true],
    ['gaurdrail', 'guardrail', true],
    ['aaa', 'aa', true],
    ['taiwan', 'taiwan', true],
    ['tawian', 'tiawan', false],
    ['abcd', 'badc', false],
    ['gardral', 'guardrail', false],
    ['', 'ab', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isOneTypoApart(a, b)).toBe(expected)
    expect(isOneTypoApart(b, a)).toBe(expected)
  })
})
