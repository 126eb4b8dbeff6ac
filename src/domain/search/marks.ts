import type { Mark } from './passages.ts'
import { isOneTypoApart, type SearchTerm } from './query.ts'
import { follows, isFunctionWord, tokenize, type Token } from './tokens.ts'

/** Where any of the terms occurs in a text: whole words, in order, without overlap. */
export function markTerms(text: string, terms: readonly SearchTerm[]): Mark[] {
  const tokens = tokenize(text)
  const marks = terms.flatMap(term => placesOf(term, tokens))
  return merge(marks.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]))
}

/** Whether the term occurs in a text, given as its words. */
export const standsIn = (term: SearchTerm, tokens: readonly Token[]): boolean =>
  placesOf(term, tokens).length > 0

function placesOf(term: SearchTerm, tokens: readonly Token[]): Mark[] {
  return tokens.flatMap((token, start): Mark[] => {
    const last = tokens[start + term.tokens.length - 1]
    const here = last && term.tokens.every((_, offset) => fits(term, offset, tokens, start))
    return here ? [[token.at[0], last.at[1]]] : []
  })
}

function fits(term: SearchTerm, offset: number, tokens: readonly Token[], start: number): boolean {
  const wanted = term.tokens[offset]
  const token = tokens[start + offset]
  if (!wanted || !token || wanted.han !== token.han) return false
  if (wanted.han) {
    const joined = offset === 0 || !tokens[start + offset - 1]?.han
    return wanted.text === token.text && (joined || follows(token, tokens[start + offset - 1]))
  }
  // An index does not contain stop words, so that "o" must not match "of" here either.
  if (!term.exact && term.tokens.length === 1 && isFunctionWord(token.text)) return false
  if (term.typo) return isOneTypoApart(wanted.stem, token.stem)
  const form = term.exact ? 'text' : 'stem'
  const open = term.open && offset === term.tokens.length - 1
  return open ? token[form].startsWith(wanted[form]) : token[form] === wanted[form]
}

/** Merges marks that touch or overlap, as those in Chinese text often do. */
function merge(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = []
  for (const [start, end] of marks) {
    const last = merged.at(-1)
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)]
    else merged.push([start, end])
  }
  return merged
}
