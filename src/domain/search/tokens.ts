import { simplify } from '../chinese/simplify.ts'
import { foldText, singular } from '../folding.ts'
import type { Mark } from './passages.ts'
import { oneSpelling } from './spellings.ts'

/** One word of a text, or one Chinese character of it, with its offset. */
export interface Token {
  /**
   * Without case, diacritics, apostrophes or dots: "U.S." → "us", "Fo’an" → "foan"; a traditional
   * character simplified: "臺" → "台".
   */
  text: string
  /** The word without its plural ending, used to compare words: "talks" → "talk". */
  stem: string
  han: boolean
  at: Mark
}

const WORD =
  /(\p{Script=Han})|(?<!\p{L})(?:\p{L}\.){2,}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:['’ʼ](?:(?!\p{Script=Han})\p{L})+)*/gu

/** The words of a text, in order. Chinese characters are separate. */
export function tokenize(text: string): Token[] {
  return [...text.matchAll(WORD)].flatMap((match): Token[] => {
    const word = match[0]
    const folded = match[1] === undefined ? foldWord(word) : simplify(foldText(word))
    // A combining diacritic may occur without a letter.
    if (folded === '') return []
    const at = [match.index, match.index + word.length] as const
    return [{ text: folded, stem: oneSpelling(singular(folded)), han: match[1] !== undefined, at }]
  })
}

/** A folded word without dots and apostrophes, and without the possessive "’s". */
const foldWord = (word: string) => foldText(word).replace(/'s$/, '').replace(/[.']/g, '')

// Too frequent to distinguish one text from another.
const FUNCTION_WORDS = new Set(
  'a an and as at be by for from in is it its of on or that the their to was were with'.split(' '),
)

/** Whether a word is ignored in searches, unless it is part of a quoted phrase. */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word)

/** Whether one Chinese character directly follows another. */
export const follows = (token: Token, previous: Token | undefined): boolean =>
  previous !== undefined && token.han && previous.han && previous.at[1] === token.at[0]

/**
 * The keys of a text in an index: stems of words, pairs of adjacent Chinese characters, and the
 * last character of each Chinese run, so that every character begins a key.
 */
export function indexKeys(text: string): string[] {
  const tokens = tokenize(text)
  return tokens.flatMap((token, index) => {
    if (!token.han) return isFunctionWord(token.text) ? [] : [token.stem]
    const next = tokens[index + 1]
    return [next && follows(next, token) ? token.text + next.text : token.text]
  })
}
