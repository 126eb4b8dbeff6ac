import { foldText, singular } from '../folding.ts'

/**
 * A key shared by all variants of a term: without case, hyphens, dashes and spaces, quotation
 * marks, full stops ("U.S."), accents ("communiqué"), English plurals and the difference between
 * full- and half-width characters; curly apostrophes become straight.
 *
 * "One-China Policies" and "one China policy" → "onechinapolicy". For grouping only; the screen
 * shows the variants as written.
 */
export const foldTerm = (term: string): string =>
  foldText(term)
    .replaceAll(/["“”„«»「」『』《》.·]/g, '')
    .split(/[\s\p{Pd}]+/u)
    .map(singularOf)
    .join('')

/**
 * The singular, also of plurals in -sses, -xes, -ches and -shes: "approaches" → "approach".
 * `singular` leaves those unchanged, because the topic lexicon is fitted to "businesses" as a word
 * of its own.
 */
function singularOf(word: string): string {
  const [plural = '', comma = ''] = word.split(/(?=[,;:!?]+$)/)
  return singular(plural.replace(/(ss|x|ch|sh)es$/, '$1')) + comma
}
