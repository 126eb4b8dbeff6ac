import type { Span } from './analysis.ts'
import { keepsHyphen, rootsOf } from './brokenWords.ts'
import { applyEdits, chainEdits, type Edit, type EditedText } from './edits.ts'
import { goesOn, linesOf, looksWrapped, separatorOf } from './lines.ts'
import { pageLines } from './pageLines.ts'

/**
 * A text as it was before a page, a mail program or a PDF file broke it: invisible characters go,
 * ligatures are spelt out, lines that only fit a page are joined, with what the page itself adds
 * between them left out, and hyphens at their ends are undone where they broke a word.
 *
 * @param roots the roots of known words; see `rootOfWord`
 */
export function mendText(text: string, roots: ReadonlySet<string>): EditedText {
  const clean = applyEdits(text, characterEdits(text))
  return chainEdits(clean, applyEdits(clean.text, lineEdits(clean.text, roots)))
}

const CHARACTERS =
  /(?<broken>\u00ad[^\S\n\r]*(?:\r\n|[\n\r])[^\S\n\r]*(?=\p{L}))|(?<unseen>[\u00ad\u200b-\u200f\u2060\ufeff]+)|(?<ligature>[\ufb00-\ufb06])|(?<page>[\f\v\u0085])|(?<space>[^\S\n\r\f\v\u0085\u2028\u2029\u3000 ]| {2,})/gu

function characterEdits(text: string): Edit[] {
  return [...text.matchAll(CHARACTERS)].map(({ 0: found, index, groups }) => {
    const isGone = groups?.['broken'] !== undefined || groups?.['unseen'] !== undefined
    const isLigature = groups?.['ligature'] !== undefined
    const shown = groups?.['page'] === undefined ? ' ' : '\n'
    return {
      start: index,
      end: index + found.length,
      text: isGone ? '' : isLigature ? found.normalize('NFKC') : shown,
    }
  })
}

/** Most lines that may be blank between the halves of a word whose joined form is known. */
const MOST_BREAKS = 3

function lineEdits(text: string, known: ReadonlySet<string>): Edit[] {
  const lines = linesOf(text)
  const written = lines.map(({ start, end }) => text.slice(start, end))
  const isOfPage = pageLines(written)
  const isWrapped = looksWrapped(text, lines)
  let roots: ReadonlySet<string> | undefined
  const allRoots = () => (roots ??= new Set([...known, ...rootsOf(written.map(withoutEnds))]))
  const edits: Edit[] = []
  let last: Span | undefined
  let isAfterPage = false
  for (const [index, line] of lines.entries()) {
    if (isOfPage(written[index] ?? '')) {
      isAfterPage = last !== undefined
      continue
    }
    const joined = last && (joinWord(text, last, line, isAfterPage, allRoots) ?? null)
    if (joined) edits.push(joined)
    else if (last && goesOn(text, last, line, { isAfterPage, isWrapped })) {
      edits.push({ start: last.end, end: line.start, text: separatorOf(text, last, line) })
    }
    last = line
    isAfterPage = false
  }
  return edits
}

/** A line without the halves of words at its ends. */
const withoutEnds = (line: string) =>
  line.replace(/^\p{Ll}+/u, '').replace(/\p{L}+[-\u2010\u2011]$/u, '')

/** Joins the halves of a word with a hyphen at the end of a line; `null` if there is none. */
function joinWord(
  text: string,
  line: Span,
  next: Span,
  isAfterPage: boolean,
  roots: () => ReadonlySet<string>,
): Edit | null {
  const [, left] = /(\p{L}+)[-\u2010\u2011]$/u.exec(text.slice(line.start, line.end)) ?? []
  const [right] = /^[\p{L}\p{N}]+/u.exec(text.slice(next.start, next.end)) ?? []
  const breaks = text.slice(line.end, next.start).match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0
  if (!left || !right || (breaks > MOST_BREAKS && !isAfterPage)) return null
  const start = keepsHyphen(left, right, roots()) ? line.end : line.end - 1
  return { start, end: next.start, text: '' }
}
