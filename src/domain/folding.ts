// Normalization of text for comparing words.

/** Without case, diacritics, full width and curly apostrophes: "Élysée’s" → "elysee's". */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`]/g, "'")

/**
 * Lower-cased without a change of length, for comparisons that need offsets into the original text:
 * "İ" stays, since its lower-case form has two characters.
 */
export const lowerInPlace = (text: string): string =>
  text.replace(/[\p{Lu}\p{Lt}]/gu, letter => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })

/**
 * A folded English word without its plural ending, as far as spelling tells: "policies" →
 * "policy", "talks" → "talk"; "crisis", "process" and "its" are unchanged.
 */
export function singular(word: string): string {
  // "movie" becomes the same as "movies".
  if (word.length > 4 && /ies?$/.test(word)) return word.replace(/ies?$/, 'y')
  return word.length > 3 && /[^siu']s$/.test(word) ? word.slice(0, -1) : word
}
