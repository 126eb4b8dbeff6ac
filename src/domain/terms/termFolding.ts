import { foldText, singular } from '../folding.ts'

/**
 * What variants of one term of art have in common: without case, hyphens, dashes and spaces,
 * quotation marks, full stops ("U.S."), accents ("communiqué"), the plural of English words and
 * the difference between full- and half-width characters; curly apostrophes made straight.
 *
 * "One-China Policies" and "one China policy" → "onechinapolicy". A key for grouping, never for
 * the screen, where the variants stand as written.
 */
export const foldTerm = (term: string): string =>
  foldText(term)
    .replaceAll(/["“”„«»「」『』《》.·]/g, '')
    .split(/[\s\p{Pd}]+/u)
    .map(singularOf)
    .join('')

/**
 * The singular, also of plurals in -sses, -xes, -ches and -shes: "approaches" → "approach".
 * `singular` leaves those alone, because the topic lexicon is fitted to "businesses" as a word of
 * its own.
 */
function singularOf(word: string): string {
  const [plural = '', comma = ''] = word.split(/(?=[,;:!?]+$)/)
  return singular(plural.replace(/(ss|x|ch|sh)es$/, '$1')) + comma
}
