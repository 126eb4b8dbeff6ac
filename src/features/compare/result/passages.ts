import type { Side } from '../../../domain/record/engagement.ts'
import type { Span } from '../../../domain/text/analysis.ts'

/** A passage by its side and its position there, from 0. */
export interface PassageRef {
  side: Side
  index: number
}

/** A part of a text, marked or not. */
export interface MarkedPart {
  text: string
  isMarked: boolean
}

/**
 * A text split at the given spans, which may touch and overlap; the parts joined give the text
 * again.
 */
export function cutAt(text: string, spans: readonly Span[]): MarkedPart[] {
  const parts: MarkedPart[] = []
  let done = 0
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, done)
    if (end <= from) continue
    if (from > done) parts.push({ text: text.slice(done, from), isMarked: false })
    parts.push({ text: text.slice(from, end), isMarked: true })
    done = end
  }
  if (done < text.length) parts.push({ text: text.slice(done), isMarked: false })
  return parts
}

/** The words of spans, each once, in order: "“Taiwan Strait”, “status quo”". */
export const quoteSpans = (text: string, spans: readonly Span[]): string =>
  [...new Set(spans.map(({ start, end }) => `“${text.slice(start, end).trim()}”`))].join(', ')
