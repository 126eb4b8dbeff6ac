import { foldTerm } from '../terms/termFolding.ts'
import type { AnalysedPassage, AnalysedText, TextLanguage } from './analysis.ts'
import { conceptsIn } from './concepts.ts'
import type { TextContext } from './context.ts'
import { findNames } from './names.ts'

/** What of a passage is compared with others, prepared once. */
export interface PassageFeatures {
  /** Its place in its text's passages. */
  index: number
  /** Its place among the passages that are compared, from 0 for the first to 1 for the last. */
  position: number
  isFirst: boolean
  isLast: boolean
  passage: AnalysedPassage
  language: TextLanguage
  /** Topic ids, the most prominent first. */
  topics: readonly string[]
  /** Roots of its words, with the word as written; Chinese by two characters. */
  words: ReadonlyMap<string, string>
  /** Its words by four letters; Chinese by two characters. */
  grams: ReadonlySet<string>
  /** What it speaks of, in a form that both languages share. */
  concepts: ReadonlySet<string>
  /** Ids of officials, with the name as written. */
  names: ReadonlyMap<string, string>
  numbers: ReadonlySet<string>
  /** Folded terms, with the term as written. */
  terms: ReadonlyMap<string, string>
}

/** The passages of a text to compare; headings and the like report nothing, and are not compared. */
export function featuresOf(
  { passages, language }: AnalysedText,
  { names }: Pick<TextContext, 'names'>,
): PassageFeatures[] {
  const compared = [...passages.entries()].filter(([, { isFrame }]) => !isFrame)
  return compared.map(([index, passage], place) => {
    const { text, topics, terms } = passage
    const numbers = new Set(text.match(/\d[\d,.]*\d|\d/g))
    const tokens = [...tokensOf(text), ...numbers]
    const officials = new Map(
      findNames(text, names).map(({ official, start, end }) => [official, text.slice(start, end)]),
    )
    return {
      index,
      position: compared.length > 1 ? place / (compared.length - 1) : 0,
      isFirst: place === 0,
      isLast: place === compared.length - 1,
      passage,
      language,
      topics: topics.map(({ topic }) => topic),
      words: new Map(tokens.map(token => [rootOf(token), token])),
      grams: new Set(tokens.flatMap(gramsOf)),
      concepts: new Set([...conceptsIn(text), ...numbers, ...officials.keys()]),
      names: officials,
      numbers,
      terms: new Map(terms.map(term => [foldTerm(term), term])),
    }
  })
}

/** Words that say nothing of what a passage is about. */
const EMPTY = new Set(
  (
    'the and that this with for from into over about its his her their they she him them was were been are has have had ' +
    'not but who whom which what when where while than then also both each other one two all any such these those own ' +
    'very more most some between will would should could can may must does did said says saying told asked called side sides ' +
    'stressed noted emphasized underscored reiterated'
  ).split(' '),
)

/**
 * Words in small letters without the empty ones; Chinese in pairs of characters. Accents stay, as
 * the words are shown.
 */
function tokensOf(text: string): string[] {
  const small = text.toLowerCase().replaceAll('’', "'")
  const latin = small.match(/(?!\p{Script=Han})\p{L}(?:(?!\p{Script=Han})[\p{L}'-]){2,}/gu) ?? []
  const words = latin.map(word => word.replace(/'s$/, '')).filter(word => !EMPTY.has(word))
  const pairs = (small.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap(run =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  )
  return [...words, ...pairs]
}

/**
 * "negotiations" → "negoti": brings the noun and the verb of a matter together, which `singular`
 * keeps apart, since a search or a term of art would find too much by it.
 */
function rootOf(word: string): string {
  const bare =
    word.length > 4
      ? word.replace(/(?:ations?|ments?|ings?|edly|ed|ers?|ies|es|s|ly|al|ive|ion)$/, '')
      : word
  return bare.slice(0, 6)
}

function gramsOf(word: string): string[] {
  const marked = `^${word}$`
  if (marked.length <= 4) return [marked]
  return Array.from({ length: marked.length - 3 }, (_, at) => marked.slice(at, at + 4))
}
