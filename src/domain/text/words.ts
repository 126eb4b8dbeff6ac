/** Characters of a Chinese text that stand for one English word, as in the codebook. */
const CHARACTERS_PER_WORD = 1.6

const HAN = /\p{Script=Han}/gu
/** A word or a number outside Chinese: "readout", "U.S", "2,000", "one-China". */
const LATIN_WORD =
  /(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:['’.,-](?!\p{Script=Han})[\p{L}\p{N}]+)*/gu

/** How much of a text is in which script. */
export interface WordCounts {
  /** Words and numbers outside Chinese. */
  latin: number
  /** Chinese characters. */
  han: number
}

export const countScripts = (text: string): WordCounts => ({
  latin: text.match(LATIN_WORD)?.length ?? 0,
  han: text.match(HAN)?.length ?? 0,
})

/** Words of a text: Chinese at 1.6 characters a word, everything else by the word; not rounded. */
export function countWords(text: string): number {
  const { latin, han } = countScripts(text)
  return latin + han / CHARACTERS_PER_WORD
}
