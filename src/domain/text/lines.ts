import type { Span } from './analysis.ts'

/** The lines of a text that are not blank, without white space at either end, in their order. */
export const linesOf = (text: string): Span[] =>
  [...text.matchAll(/[^\n\r\u2028\u2029]+/g)].flatMap(({ 0: line, index }) => {
    const { length: letters } = line.trim()
    const start = index + line.length - line.trimStart().length
    return letters === 0 ? [] : { start, end: start + letters }
  })

/** How many line breaks lie between two lines. */
const breaksBetween = (text: string, line: Span, next: Span): number =>
  text.slice(line.end, next.start).match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0

const length = ({ start, end }: Span) => end - start

/** The shortest and the longest line of prose that was broken to fit a page, in characters. */
const WIDTHS = { latin: { from: 45, to: 90 }, han: { from: 18, to: 50 } } as const

const HAN = /[\p{Script=Han}，、。；：“”「」（）《》]/u

const widthOf = (text: string, { start, end }: Span) =>
  WIDTHS[HAN.test(text.charAt(end - 1)) && HAN.test(text.charAt(start)) ? 'han' : 'latin']

const isFull = (text: string, line: Span): boolean => {
  const { from, to } = widthOf(text, line)
  return length(line) >= from && length(line) <= to
}

/** Whether most lines that are followed directly by another have the length of a page's line. */
export function looksWrapped(text: string, lines: readonly Span[]): boolean {
  const followed = lines.filter((line, index) => {
    const next = lines[index + 1]
    return next !== undefined && breaksBetween(text, line, next) === 1
  })
  const full = followed.filter(line => isFull(text, line)).length
  return followed.length >= 3 && full / followed.length > 0.6
}

const ENDS = /[.!?:;。！？；：]["”’」』)）]*$/u
const BULLET = /^(?:[-•*–·]|\(?\d{1,3}[.)])\s/
/** Ends of lines after which a sentence always goes on. */
const UNFINISHED =
  /(?:[,，、]|\b(?:the|an?|of|and|or|to|with|for|in|on|at|by|from|that|its|their|his|her))$/

/**
 * Whether a line goes on with the sentence of the one before.
 *
 * @param isAfterPage whether only page numbers and running heads lie between
 * @param isWrapped whether the lines of the text were broken to fit a page
 */
export function goesOn(
  text: string,
  line: Span,
  next: Span,
  { isAfterPage, isWrapped }: { isAfterPage: boolean; isWrapped: boolean },
): boolean {
  const [written, following] = [text.slice(line.start, line.end), text.slice(next.start, next.end)]
  if (BULLET.test(following)) return false
  const isSmall = /^\p{Ll}/u.test(following)
  if (isAfterPage) {
    return (
      !ENDS.test(written) &&
      (isSmall || (HAN.test(written.at(-1) ?? '') && HAN.test(following.charAt(0))))
    )
  }
  if (breaksBetween(text, line, next) !== 1) return false
  if (UNFINISHED.test(written)) return true
  const isLong = length(line) >= widthOf(text, line).from
  return isLong ? isWrapped || isSmall : isSmall && !ENDS.test(written)
}

/** What stands between two lines that are joined: a space, except between Chinese characters. */
export const separatorOf = (text: string, line: Span, next: Span): string =>
  HAN.test(text.charAt(line.end - 1)) && HAN.test(text.charAt(next.start)) ? '' : ' '
