// Ways to look past what does not matter when words are compared.

/** Without case, diacritics, full width and curly apostrophes: "Élysée’s" → "elysee's". */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`]/g, "'")

/**
 * In small letters and no shorter or longer, for comparisons whose places in the text are wanted:
 * "İ" stays, since its small letter is two.
 */
export const lowerInPlace = (text: string): string =>
  text.replace(/[\p{Lu}\p{Lt}]/gu, letter => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })

/**
 * A folded English word without its plural ending, as far as spelling alone tells: "policies" →
 * "policy", "talks" → "talk"; "crisis", "process" and "its" stay.
 */
export function singular(word: string): string {
  // "movie" becomes what "movies" does.
  if (word.length > 4 && /ies?$/.test(word)) return word.replace(/ies?$/, 'y')
  return word.length > 3 && /[^siu']s$/.test(word) ? word.slice(0, -1) : word
}
