import type { TextLanguage } from './analysis.ts'
import { countScripts } from './words.ts'

/**
 * The language that most of a text is in. Chinese names and terms in brackets do not make an
 * English text Chinese, nor Latin abbreviations a Chinese one English.
 */
export function languageOf(text: string): TextLanguage {
  const { latin, han } = countScripts(text)
  return han / 2 > latin ? 'zh' : 'en'
}
