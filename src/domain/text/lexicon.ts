import { TEXT_LANGUAGES, type TextLanguage } from './analysis.ts'
import { englishScanner, parseEnglish } from './englishPattern.ts'
import { chineseScanner, parseChinese } from './chinesePattern.ts'
import type { Scan } from './scan.ts'

/** Words that speak for a topic alike. */
export interface WordGroup {
  words: readonly string[]
  /**
   * How strongly each of the words speaks for the topic, 1 if not given; 1 is enough for the
   * topic. Words of weight 0 take out what lies within them ("oil painting"), words of a negative
   * weight speak against the topic.
   */
  weight?: number | undefined
  /** The words count only where one of these stands in the same passage. */
  with?: readonly string[] | undefined
  /** The words do not count where one of these stands in the same passage. */
  not?: readonly string[] | undefined
}

/** The words by which passages on one topic are known. */
export interface TopicLexicon {
  topic: string
  en: readonly WordGroup[]
  zh: readonly WordGroup[]
  /** What is added where the words speak for no other topic. */
  alone?: number | undefined
  /** What is added, by topic, where the words of another topic are enough for that one. */
  beside?: Readonly<Record<string, number>> | undefined
}

/** How a group counts towards a topic. */
export interface CompiledGroup {
  topic: number
  weight: number
  /** Keys of patterns; `null` where nothing is asked. */
  with: readonly number[] | null
  not: readonly number[]
}

/** Where a pattern is listed. */
interface CompiledLanguage {
  scan: Scan
  /** By pattern: the groups that list it. */
  groups: readonly (readonly CompiledGroup[])[]
}

/** A lexicon made ready for quick use. */
export interface Lexicon extends Readonly<Record<TextLanguage, CompiledLanguage>> {
  topics: readonly TopicLexicon[]
}

/** What is wrong with a pattern, as what was expected; `null` where nothing is. */
export function patternFault(pattern: string, language: TextLanguage): string | null {
  const parsed = language === 'zh' ? parseChinese(pattern) : parseEnglish(pattern)
  return typeof parsed === 'string' ? parsed : null
}

/** Makes a lexicon ready. Broken patterns, which the check of the dataset reports, are left out. */
export function compileLexicon(topics: readonly TopicLexicon[]): Lexicon {
  const [en, zh] = TEXT_LANGUAGES.map(language => compileLanguage(topics, language))
  if (!en || !zh) throw new Error('a language is missing')
  return { topics, en, zh }
}

function compileLanguage(
  topics: readonly TopicLexicon[],
  language: TextLanguage,
): CompiledLanguage {
  const keys = new Map<string, number>()
  const groups: CompiledGroup[][] = []
  const keyOf = (pattern: string): number => {
    const known = keys.get(pattern)
    if (known !== undefined) return known
    groups.push([])
    keys.set(pattern, groups.length - 1)
    return groups.length - 1
  }
  for (const [topic, entry] of topics.entries()) {
    for (const group of entry[language]) {
      const compiled: CompiledGroup = {
        topic,
        weight: group.weight ?? 1,
        with: group.with?.map(keyOf) ?? null,
        not: group.not?.map(keyOf) ?? [],
      }
      for (const word of group.words) groups[keyOf(word)]?.push(compiled)
    }
  }
  const patterns = [...keys.keys()]
  const scan = language === 'zh' ? chineseScanner(patterns) : englishScanner(patterns)
  return { scan, groups }
}

/** The words of a lexicon in one language. */
const wordsIn = (topics: readonly TopicLexicon[], language: TextLanguage): string[] =>
  topics.flatMap(topic =>
    topic[language].flatMap(({ words, with: others = [] }) => [...words, ...others]),
  )

/** The words of a lexicon in English; beginnings such as `export*` count as words. */
export const englishWords = (topics: readonly TopicLexicon[]): string[] => wordsIn(topics, 'en')

/** The words of a lexicon in Chinese. */
export const chineseWords = (topics: readonly TopicLexicon[]): string[] => wordsIn(topics, 'zh')
