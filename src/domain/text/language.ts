import type { TextLanguage } from './analysis.ts'
import { countScripts } from './words.ts'

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：' }

/** A Chinese text with Chinese marks where Latin ones were typed; places in it stay the same. */
export const withWideMarks = (text: string): string =>
  text.replace(/(?<!\d)[,;:]|[,;:](?!\d)/g, mark => WIDE[mark] ?? mark)

/**
 * The language that most of a text is in. Chinese names and terms in brackets do not make an
 * English text Chinese, nor Latin abbreviations a Chinese one English.
 */
export function languageOf(text: string): TextLanguage {
  const { latin, han } = countScripts(text)
  return han / 2 > latin ? 'zh' : 'en'
}
