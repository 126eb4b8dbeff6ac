import { lowerInPlace } from '../folding.ts'

/** A part of a point's text, with the term that it contains, if any. */
export interface TextPart {
  text: string
  /** As the record lists it; may differ from `text` in case, quotes and hyphens. */
  term: string | null
}

/** A text split at its terms, and the terms that do not occur in it. */
export interface MarkedText {
  parts: TextPart[]
  rest: string[]
}

/**
 * Finds the terms in a text, regardless of case, quotation marks and hyphens ("one-China policy"
 * matches "one China policy"). Longer terms come first, so that a shorter one within them does not
 * split them, and no two overlap. The parts joined give the text again.
 */
export function markTermsIn(text: string, terms: readonly string[]): MarkedText {
  const folded = fold(text)
  const found: { start: number; end: number; term: string }[] = []
  const longestFirst = [...new Set(terms)].toSorted((a, b) => b.length - a.length)
  for (const term of longestFirst) {
    const wanted = fold(term)
    if (wanted.trim() === '') continue
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      const end = at + wanted.length
      const isFree = found.every(other => end <= other.start || at >= other.end)
      if (isFree && isWhole(folded, at, end)) found.push({ start: at, end, term })
    }
  }
  const marked = new Set(found.map(({ term }) => term))
  return {
    parts: cut(
      text,
      found.toSorted((a, b) => a.start - b.start),
    ),
    rest: [...new Set(terms)].filter(term => !marked.has(term)),
  }
}

function cut(text: string, found: readonly { start: number; end: number; term: string }[]) {
  const parts: TextPart[] = []
  let done = 0
  for (const { start, end, term } of found) {
    if (start > done) parts.push({ text: text.slice(done, start), term: null })
    parts.push({ text: text.slice(start, end), term })
    done = end
  }
  if (done < text.length) parts.push({ text: text.slice(done), term: null })
  return parts
}

/** Without case, with one kind of quotation mark and no hyphens; as long as the text itself. */
const fold = (text: string) =>
  lowerInPlace(text)
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[-‐‑–—]/g, ' ')

/** Whether the range neither starts nor ends inside a Latin word. */
const isWhole = (text: string, start: number, end: number) =>
  !(isWordLetter(text[start - 1]) && isWordLetter(text[start])) &&
  !(isWordLetter(text[end - 1]) && isWordLetter(text[end]))

const isWordLetter = (letter: string | undefined) =>
  letter !== undefined && /(?!\p{Script=Han})[\p{L}\p{N}]/u.test(letter)
