import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, chainEdits, originSpan, unedited } from './edits.ts'

/** Replaces every match of a pattern. */
const edit = (text: string, pattern: RegExp, to: string) =>
  applyEdits(
    text,
    [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
      text: to,
    })),
  )

/** The original of the first occurrence of some words. */
const originalOf = (original: string, edited: ReturnType<typeof edit>, words: string) => {
  const start = edited.text.indexOf(words)
  const span = originSpan(edited, { start, end: start + words.length })
  return original.slice(span.start, span.end)
}

describe(applyEdits, () => {
  it.each([
    ['川普總統說', /川普/g, '特朗普', '特朗普', '川普'],
    ['川普總統說', /川普/g, '特朗普', '總統', '總統'],
    ['川普總統說', /川普/g, '特朗普', '朗', '川普'],
    ['ex-port of con-trols', /-/g, '', 'controls', 'con-trols'],
    ['-a-b-', /-/g, '', 'a', 'a'],
    ['資訊社會', /資訊/g, '信息', '息社', '訊社'],
  ])('%s with %s as “%s”: “%s” was “%s”', (original, pattern, to, words, was) => {
    expect(originalOf(original, edit(original, pattern, to), words)).toBe(was)
  })

  it('leads back to the whole of any text, whatever is cut where', () => {
    const letters = fc.array(fc.constantFrom('a', '-', 'b', '川普', ' '), { maxLength: 30 })
    fc.assert(
      fc.property(letters, parts => {
        const original = parts.join('')
        const once = edit(original, /-/g, '')
        const both = chainEdits(once, edit(once.text, /川普/g, '特朗普'))
        const offsets = Array.from({ length: both.text.length + 1 }, (_, at) => both.originOf(at))
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
        expect(offsets.at(-1)).toBe(original.length)
        expect(originalOf(original, unedited(original), original)).toBe(original)
      }),
    )
  })
})
