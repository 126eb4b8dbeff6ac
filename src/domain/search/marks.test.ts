import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markTerms } from './marks.ts'
import { parseQuery } from './query.ts'
import type { Mark } from './passages.ts'

/** "A [mark] in a text" */
const show = (text: string, marks: readonly Mark[]) =>
  marks.reduceRight(
    (shown, [start, end]) =>
      `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    text,
  )

describe(markTerms, () => {
  it.each([
    ['guardrails', 'Build guardrails; a guardrail.', 'Build [guardrails]; a [guardrail].'],
    ['guard', 'Build guardrails', 'Build [guardrails]'],
    ['guard kual', 'Guardrails in Kuala Lumpur', 'Guardrails in [Kuala] Lumpur'],
    ['"guardrail"', 'Guardrails, a guardrail', 'Guardrails, a [guardrail]'],
    ['one-china', 'its one China policy', 'its [one China] policy'],
    ['"china one"', 'its one China policy', 'its one China policy'],
    ['王毅', '王毅应约会见王文涛、王毅', '[王毅]应约会见王文涛、[王毅]'],
    ['毅', '王毅应约', '王[毅]应约'],
    ['王毅', '王 毅', '王 毅'],
    ['王毅 毅应', '王毅应约', '[王毅应]约'],
    ['elysee', 'the Élysée’s garden', 'the [Élysée’s] garden'],
    ['us china', 'U.S.–China', '[U.S.]–[China]'],
  ])('%s in %s', (query, text, expected) => {
    expect(show(text, markTerms(text, parseQuery(query)))).toBe(expected)
  })

  it('marks words one letter away from a misspelt one', () => {
    const terms = parseQuery('gardrails').map(term => ({ ...term, open: false, typo: true }))
    const text = 'Guardrails on the rails'
    expect(show(text, markTerms(text, terms))).toBe('[Guardrails] on the rails')
  })

  it('gives ranges in order, without overlap and within the text', () => {
    const words = fc.constantFrom('one', 'China', 'policy', '王毅', '毅应', '王', ' ', '-', '"')
    const texts = fc.array(words, { maxLength: 12 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        let last = -1
        for (const [start, end] of markTerms(text, parseQuery(query))) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
