import { TRADITIONAL_PAIRS } from './traditionalPairs.ts'

let simplified: ReadonlyMap<string, string> | undefined

/**
 * A text with simplified characters for the traditional ones, for comparing in searches: "臺灣對話"
 * → "台湾对话". Character by character, so that offsets stay; the vocabulary of Taiwan and Hong
 * Kong is not replaced.
 */
export function simplify(text: string): string {
  simplified ??= new Map(
    [...TRADITIONAL_PAIRS.matchAll(/../gu)].map(([[from = '', to = ''] = []]) => [from, to]),
  )
  return text.replace(/\p{Script=Han}/gu, character => simplified?.get(character) ?? character)
}

/** Whether a text has traditional characters. */
export const isTraditional = (text: string): boolean => simplify(text) !== text
