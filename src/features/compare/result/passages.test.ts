import { describe, expect, it } from 'vitest'
import { cutAt, quoteSpans } from './passages.ts'

const TEXT = 'peace across the Taiwan Strait'
const span = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
})

/** "peace |Taiwan|" */
const show = (...words: string[]) =>
  cutAt(TEXT, words.map(span))
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('')

describe(cutAt, () => {
  it('marks spans in the order of the text', () => {
    expect(show('Taiwan Strait', 'peace')).toBe('[peace] across the [Taiwan Strait]')
  })
  it('marks what spans share once', () => {
    expect(show('Taiwan Strait', 'the Taiwan', 'Strait')).toBe('peace across [the Taiwan][ Strait]')
  })
  it('leaves a text without spans in one piece', () => {
    expect(cutAt(TEXT, [])).toEqual([{ text: TEXT, isMarked: false }])
    expect(cutAt('', [])).toEqual([])
  })
})

describe(quoteSpans, () => {
  it('quotes each wording once', () => {
    expect(quoteSpans(TEXT, [span('peace'), span('Taiwan'), span('peace')])).toBe(
      '“peace”, “Taiwan”',
    )
  })
})
