import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldTerm } from './termFolding.ts'

describe(foldTerm, () => {
  it.each([
    ['one-China policy', 'One China Policy', 'one‑china policies'],
    ['win-win cooperation', 'Win–win cooperation'],
    ['each other’s concerns', "each other's concern"],
    ['“China threat” narrative', '"China threat" narrative', 'China threat narrative'],
    ['three joint communiqués', 'Three Joint Communiques'],
    ['China-U.S. relations', 'China-US relation'],
    ['nonmarket approaches', 'non-market approach'],
    ['candid talks, frank exchanges', 'candid talk, frank exchange'],
    ['相向而行', '相向 而行'],
    ['２＋２对话', '2+2对话'],
  ])('folds %s', (...variants) => {
    expect(new Set(variants.map(foldTerm)).size).toBe(1)
  })

  it.each([
    ['one-China policy', 'one-China principle'],
    ['crisis', 'crises'],
    ['process', 'proces'],
    ['its', 'it'],
    ['相互尊重', '互相尊重'],
    ['unilateral sanctions', 'illegal unilateral sanctions'],
  ])('keeps %s apart from %s', (a, b) => {
    expect(foldTerm(a)).not.toBe(foldTerm(b))
  })

  it('never throws, and ignores case, hyphens and surrounding space', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'c', 'e', 'h', 'i', 's', 'u', 'x', 'y'),
      minLength: 1,
      maxLength: 8,
    })
    const ascii = fc.array(word, { minLength: 1, maxLength: 5 }).map(words => words.join(' '))
    fc.assert(
      fc.property(ascii, term => {
        expect(foldTerm(` ${term.toUpperCase().replaceAll(' ', '-')} `)).toBe(foldTerm(term))
      }),
    )
    const units = fc.uint16Array({ maxLength: 40 }).map(codes => String.fromCharCode(...codes))
    fc.assert(
      fc.property(units, term => {
        foldTerm(term)
      }),
    )
  })
})
