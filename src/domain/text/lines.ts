import type { Span } from './analysis.ts'

/** Lines this long or longer may be prose that was broken to fit a page. */
const WRAPPED_FROM = 45
const WRAPPED_TO = 90

/**
 * The paragraphs of a text: its lines that are not blank, without white space at either end. A
 * line that only goes on with the sentence of the one before, as mail programs break them, is no
 * paragraph of its own.
 */
export function linesOf(text: string): Span[] {
  const lines = filledLines(text)
  const isWrapped = looksWrapped(lines, text)
  const paragraphs: Span[] = []
  let last: Span | undefined
  for (const line of lines) {
    if (last && goesOn(text, last, line, isWrapped)) {
      const paragraph = paragraphs.at(-1)
      if (paragraph) paragraph.end = line.end
    } else {
      paragraphs.push({ ...line })
    }
    last = line
  }
  return paragraphs
}

/** Lines with something in them, in their order. */
const filledLines = (text: string): Span[] =>
  [...text.matchAll(/[^\n\r\u2028\u2029]+/g)].flatMap(({ 0: line, index }) => {
    const { length: letters } = line.trim()
    const start = index + line.length - line.trimStart().length
    return letters === 0 ? [] : { start, end: start + letters }
  })

const length = ({ start, end }: Span) => end - start

/** True where most lines that are followed directly by another have the length of a page's. */
function looksWrapped(lines: readonly Span[], text: string): boolean {
  const followed = lines.filter((line, index) => {
    const next = lines[index + 1]
    return next !== undefined && isDirectly(text, line, next)
  })
  const full = followed.filter(
    line => length(line) >= WRAPPED_FROM && length(line) <= WRAPPED_TO,
  ).length
  return followed.length >= 3 && full / followed.length > 0.6
}

const isDirectly = (text: string, line: Span, next: Span) =>
  (text.slice(line.end, next.start).match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0) === 1

function goesOn(text: string, line: Span, next: Span, isWrapped: boolean): boolean {
  if (!isDirectly(text, line, next) || length(line) < WRAPPED_FROM) return false
  if (/^(?:[-•*–·]|\(?\d{1,3}[.)])\s/.test(text.slice(next.start, next.start + 6))) return false
  return isWrapped || /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
}
