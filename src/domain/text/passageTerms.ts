import { groupBy } from '../lists.ts'
import { markTermsIn } from '../terms/termMarks.ts'

/** Longest quotation that counts as a term, in words; the dataset quotes no more either. */
const MOST_WORDS = 6
const MOST_CHARACTERS = 12

const QUOTED = /“([^“”\n]{2,60})”|"([^"\n]{2,60})"|「([^「」\n]{2,60})」/g

/** Known terms of art by their first word, so that a passage is searched only for what it may hold. */
export type TermIndex = ReadonlyMap<string, readonly string[]>

/** First Latin word, or first other character, in small letters. */
const FIRST = /[\p{Script=Latin}\p{N}]+|[^\s\p{P}]/u
const EACH = new RegExp(FIRST, 'gu')

/** @param terms as the dataset writes them */
export const indexTerms = (terms: readonly string[]): TermIndex =>
  groupBy(new Set(terms), term => FIRST.exec(term)?.[0].toLowerCase() ?? '')

/**
 * Terms of a passage, as it writes them, each once and in their order: known ones, and short
 * phrases that it quotes. Titles of documents (《》) are none.
 */
export function termsIn(text: string, known: TermIndex): string[] {
  const firsts = new Set(text.toLowerCase().match(EACH))
  const possible = [...firsts].flatMap(first => known.get(first) ?? [])
  const marked = markTermsIn(text, possible).parts
  const found: { term: string; start: number }[] = []
  let at = 0
  for (const { text: part, term } of marked) {
    if (term !== null) found.push({ term: part, start: at })
    at += part.length
  }
  const quoted = [...text.matchAll(QUOTED)].flatMap(match => {
    const phrase = (match[1] ?? match[2] ?? match[3] ?? '').replace(/[.,;:!?，。]+$/, '').trim()
    return isShort(phrase) ? [{ term: phrase, start: match.index }] : []
  })
  const inOrder = [...quoted, ...found].toSorted((a, b) => a.start - b.start)
  return [...new Set(inOrder.map(({ term }) => term))].filter(
    (term, index, all) => !all.slice(0, index).some(other => other.includes(term)),
  )
}

const isShort = (phrase: string) =>
  phrase !== '' &&
  phrase.split(/\s+/).length <= MOST_WORDS &&
  (phrase.match(/\p{Script=Han}/gu)?.length ?? 0) <= MOST_CHARACTERS
