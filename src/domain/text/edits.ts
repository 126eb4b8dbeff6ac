import type { Span } from './analysis.ts'

/** A stretch of a text, and what replaces it. */
export interface Edit extends Span {
  text: string
}

/** Which end of a span an offset is: it decides on which side of a deletion the offset lies. */
type Edge = 'start' | 'end'

/** A text after edits, which knows where each of its characters was before. */
export interface EditedText {
  text: string
  /**
   * The offset in the original text. Within a replacement of another length it is the beginning of
   * the replaced stretch for the start of a span, and its end for the end of one.
   */
  originOf: (offset: number, edge?: Edge) => number
}

/** A text without edits. */
export const unedited = (text: string): EditedText => ({ text, originOf: offset => offset })

/** @param edits in order, without overlap */
export function applyEdits(original: string, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return unedited(original)
  const pieces: { start: number; end: number; origin: Span }[] = []
  const parts: string[] = []
  let length = 0
  let from = 0
  for (const { start, end, text } of edits) {
    length += start - from
    parts.push(original.slice(from, start), text)
    pieces.push({ start: length, end: length + text.length, origin: { start, end } })
    length += text.length
    from = end
  }
  parts.push(original.slice(from))
  return {
    text: parts.join(''),
    originOf: (offset, edge = 'start') => {
      const piece = pieces[countUpTo(pieces, edge === 'start' ? offset : offset - 1) - 1]
      if (!piece) return offset
      const { start, end, origin } = piece
      if (offset >= end) return origin.end + offset - end
      if (end - start === origin.end - origin.start) return origin.start + offset - start
      return edge === 'start' ? origin.start : origin.end
    },
  }
}

/** How many pieces start at an offset or before it, by binary search. */
function countUpTo(pieces: readonly { start: number }[], offset: number): number {
  let from = 0
  let to = pieces.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((pieces[middle]?.start ?? 0) <= offset) from = middle + 1
    else to = middle
  }
  return from
}

/** Two rounds of edits, the second made on the result of the first, as one. */
export const chainEdits = (first: EditedText, second: EditedText): EditedText => ({
  text: second.text,
  originOf: (offset, edge) => first.originOf(second.originOf(offset, edge), edge),
})

/** The span in the original text. */
export const originSpan = ({ originOf }: EditedText, { start, end }: Span): Span => ({
  start: originOf(start, 'start'),
  end: originOf(end, 'end'),
})
