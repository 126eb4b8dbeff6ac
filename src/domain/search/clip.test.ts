import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clip } from './clip.ts'
import { markTerms } from './marks.ts'
import type { Mark } from './passages.ts'
import { parseQuery } from './query.ts'

/** "A [mark] in a text" */
const show = (text: string, marks: readonly Mark[]) =>
  marks.reduceRight(
    (shown, [start, end]) =>
      `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    text,
  )

describe(clip, () => {
  const text = 'one two three four five six seven eight nine ten'

  it.each([
    ['five', 24, '…four [five] six seven…'],
    ['one', 16, '[one] two three…'],
    ['ten', 16, '…eight nine [ten]'],
    ['three', 100, 'one two [three] four five six seven eight nine ten'],
  ])('keeps the context of %s, %i characters', (word, most, expected) => {
    const [part, marks] = clip(text, markTerms(text, parseQuery(`"${word}"`)), most)
    expect(show(part, marks)).toBe(expected)
  })

  it('keeps marks on the same words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ab', 'cde', 'f', 'xyz'), { maxLength: 40 }), words => {
        const long = words.join(' ')
        const [part, marks] = clip(long, markTerms(long, parseQuery('"xyz"')), 30)
        expect(part.length).toBeLessThanOrEqual(32)
        expect(marks.length > 0).toBe(words.includes('xyz'))
        for (const [start, end] of marks) expect(part.slice(start, end)).toBe('xyz')
      }),
    )
  })
})
