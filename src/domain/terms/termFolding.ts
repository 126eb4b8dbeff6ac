/**
 * What variants of one term of art have in common: without case, hyphens, dashes and spaces,
 * quotation marks, full stops ("U.S."), accents ("communiqué"), the plural of English words and
 * the difference between full- and half-width characters; curly apostrophes made straight.
 *
 * "One-China Policies" and "one China policy" → "onechinapolicy". A key for grouping, never for
 * the screen, where the variants stand as written.
 */
export function foldTerm(term: string): string {
  return term
    .normalize('NFKC')
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[’‘ʼ`´]/g, "'")
    .replaceAll(/["“”„«»「」『』《》.·]/g, '')
    .split(/[\s\p{Pd}]+/u)
    .map(singular)
    .join('')
}

/**
 * The word without its plural ending, as far as spelling alone tells: "policies" → "policy",
 * "approaches" → "approach", "talks" → "talk"; "crisis", "process" and "its" stay.
 */
function singular(word: string): string {
  const [stem = '', comma = ''] = word.split(/(?=[,;:!?]+$)/)
  return singularOf(stem) + comma
}

function singularOf(word: string): string {
  if (!/^[a-z']{4,}$/.test(word) || /(?:ss|us|is|'s)$/.test(word)) return word
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}
