import { simplify } from '../chinese/simplify.ts'
import { foldTerm } from '../terms/termFolding.ts'
import type { AnalysedPassage, AnalysedText, TextLanguage } from './analysis.ts'
import { conceptsIn, isManner } from './concepts.ts'
import type { TextContext } from './context.ts'
import { findNames, type NameMention } from './names.ts'

/** The features of a passage that matching compares, prepared once. */
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
  /** Its concepts, which are the same in both languages. */
  concepts: ReadonlySet<string>
  /** Its concepts other than those of manner, its numbers, and its terms. */
  subjects: ReadonlySet<string>
  /** Ids of officials, with the name as written. */
  names: ReadonlyMap<string, string>
  numbers: ReadonlySet<string>
  /** Folded terms, with the term as written. */
  terms: ReadonlyMap<string, string>
}

/** The features of all passages of a text except boilerplate. */
export function featuresOf(
  { passages, language }: AnalysedText,
  { names }: Pick<TextContext, 'names'>,
): PassageFeatures[] {
  const compared = [...passages.entries()].filter(([, { isBoilerplate }]) => !isBoilerplate)
  return compared.map(([index, passage], place) => {
    const { read: text, topics, terms } = passage
    const numbers = new Set(text.match(/\d[\d,.]*\d|\d/g))
    const mentions = findNames(text, names)
    const tokens = [...tokensOf(withoutParties(text, mentions)), ...numbers]
    const officials = new Map(
      mentions.map(({ official, start, end }) => [official, text.slice(start, end)]),
    )
    const concepts = [...conceptsIn(text), ...numbers]
    const folded = new Map(terms.map(term => [foldTerm(simplify(term)), term]))
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
      concepts: new Set(concepts),
      subjects: new Set([...concepts.filter(concept => !isManner(concept)), ...folded.keys()]),
      names: officials,
      numbers,
      terms: folded,
    }
  })
}

/** Names of the parties, which nearly every sentence contains and which are no evidence of a match. */
const PARTIES =
  /\b(?:united states|u\.?s\.?a?\b\.?|americans?|china|chinese|p\.?r\.?c\.?|people['’]s republic(?: of china)?|washington|beijing|white house|pentagon|(?:state|commerce|treasury|foreign|defen[cs]e) (?:department|ministry)|secretary(?: of (?:state|defen[cs]e|war|commerce|the treasury))?|(?:vice |deputy )?(?:foreign |commerce |defen[cs]e |finance )?minister|presidents?|premier|vice premier|director|ambassador|counterparts?|spokes(?:man|woman|person)|both sides|two (?:sides|leaders|countries))(?![\w])|中美双方|美中|中美|中方|美方|双方|两国|中国|美国|国务卿|外长|部长|主席|总统|主任|总理|副总理|大使|特使|助理|顾问|元首|表示|强调|指出|介绍|重申/gi

/** A text without the names of the parties and of officials. */
function withoutParties(text: string, mentions: readonly NameMention[]): string {
  let rest = ''
  let from = 0
  for (const { start, end } of mentions) {
    rest += `${text.slice(from, start)} `
    from = end
  }
  return (rest + text.slice(from)).replace(PARTIES, ' ')
}

/** Stop words. */
const STOP_WORDS = new Set(
  (
    'the and that this with for from into over about its his her their they she him them was were been are has have had ' +
    'not but who whom which what when where while than then also both each other one two all any such these those own ' +
    'very more most some between will would should could can may must does did said says saying told asked called side sides ' +
    'stressed noted emphasized underscored reiterated ' +
    // Parts of the parties' names, where they stand alone: "United Nations", "the States".
    'united states'
  ).split(' '),
)

/**
 * The words of a text in small letters, without stop words; Chinese in pairs of characters. Accents
 * stay, as the words are shown.
 */
function tokensOf(text: string): string[] {
  const small = text.toLowerCase().replaceAll('’', "'")
  const latin = small.match(/(?!\p{Script=Han})\p{L}(?:(?!\p{Script=Han})[\p{L}'-]){2,}/gu) ?? []
  const words = latin.map(word => word.replace(/'s$/, '')).filter(word => !STOP_WORDS.has(word))
  const pairs = (small.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap(run =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  )
  return [...words, ...pairs]
}

/**
 * "negotiations" → "negoti": a coarser stem than `singular`, so that nouns and verbs of one root are
 * equal; too coarse for searches and terms.
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
