import type { Mark } from './passages.ts'

const ELLIPSIS = '…'

/**
 * The part of a long text around its first mark, cut between words, with an ellipsis where text was
 * left out; a short text is unchanged. Marks outside the part are dropped.
 *
 * @param most the approximate number of characters to keep
 */
export function clip(text: string, marks: readonly Mark[], most = 220): [string, Mark[]] {
  if (text.length <= most) return [text, [...marks]]
  const first = marks[0]?.[0] ?? 0
  const wanted = Math.min(Math.max(0, first - most / 3), text.length - most)
  const from = wanted <= 0 ? 0 : wordStart(text, wanted, first)
  const to = from + most >= text.length ? text.length : text.lastIndexOf(' ', from + most)
  const end = to > first ? to : Math.min(text.length, from + most)
  const before = from > 0 ? ELLIPSIS : ''
  const part = before + text.slice(from, end).trimEnd() + (end < text.length ? ELLIPSIS : '')
  const shift = before.length - from
  return [
    part,
    marks
      .filter(mark => mark[1] <= end)
      .map(([start, stop]): Mark => [start + shift, stop + shift]),
  ]
}

/** The first start of a word at or after an offset, up to the limit. */
function wordStart(text: string, offset: number, limit: number): number {
  const space = text.indexOf(' ', offset)
  return space < 0 || space >= limit ? Math.floor(offset) : space + 1
}
