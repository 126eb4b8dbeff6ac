import { isFunctionWord, tokenize, type Token } from './tokens.ts'

/** One search term: a word, a run of Chinese, or several words in a row. */
export interface SearchTerm {
  /** The words that must follow one another in a text; usually one. */
  tokens: readonly Pick<Token, 'text' | 'stem' | 'han'>[]
  /** Quoted: word endings count as well. */
  exact: boolean
  /** May be the start of a longer word, since it is perhaps still being typed: "Kual". */
  open: boolean
  /** One letter may differ. */
  typo: boolean
}

const CHUNK = /["“”]([^"“”]*)(["“”]?)|[^\s"“”]+/g

// Shorter prefixes match too much: "yi" would find "yield" as well as Wang Yi.
const MIN_OPEN = 3

// Shorter words are one letter away from too many others.
const MIN_TYPO = 5

/**
 * Parses a query into terms; an engagement matches if it contains every term somewhere. Words in
 * quotation marks belong together, and so do the parts of "one-China" and the characters of a
 * Chinese run. The last word may be the start of a longer one.
 */
export function parseQuery(query: string): SearchTerm[] {
  const chunks = [...query.matchAll(CHUNK)]
  return chunks.flatMap(([chunk, quoted, close], index) => {
    const exact = quoted !== undefined
    const tokens = tokenize(quoted ?? chunk)
    const [only] = tokens
    if (!only || (!exact && tokens.length === 1 && isFunctionWord(only.text))) return []
    return [{ tokens, exact, open: index === chunks.length - 1 && !close, typo: false }]
  })
}

/**
 * The readings of a term, the strictest first. A later one counts only if the earlier ones find
 * nothing: a short word as the start of a longer one, then a word with one typo.
 */
export function readingsOf(term: SearchTerm): SearchTerm[] {
  const [first] = term.tokens
  const last = term.tokens.at(-1)
  const readings = [{ ...term, open: term.open && (last?.text.length ?? 0) >= MIN_OPEN }]
  if (term.open && !readings[0]?.open) readings.push(term)
  if (first && term.tokens.length === 1 && !term.exact && first.text.length >= MIN_TYPO) {
    readings.push({ ...term, open: false, typo: true })
  }
  return readings
}

/** Whether inserting, deleting, replacing or swapping one letter turns a into b. */
export function isOneTypoApart(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  const most = Math.min(a.length, b.length) - start
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end++
  const restOfA = a.slice(start, a.length - end)
  const restOfB = b.slice(start, b.length - end)
  if (restOfA.length <= 1 && restOfB.length <= 1) return true
  return restOfA.length === 2 && restOfB === restOfA.charAt(1) + restOfA.charAt(0)
}
