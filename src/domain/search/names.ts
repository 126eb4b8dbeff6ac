import { editDistance } from './nearest.ts'
import { isOneTypoApart } from './query.ts'
import { follows, isFunctionWord, tokenize, type Token } from './tokens.ts'

/** Something that can be found by its name. */
export interface Named {
  label: string
  /** Further names, in any script. */
  names?: readonly string[] | undefined
}

/** Items with their names tokenized, so that they can be searched at every keystroke. */
export type NamedIndex<Item> = readonly {
  item: Item
  /** The label first. */
  names: readonly Name[]
}[]

interface Name {
  words: readonly Token[]
  /** The words without spaces: "wangyi". */
  joined: string
}

/** Tokenizes the names of all items. */
export const indexNames = <Item extends Named>(items: readonly Item[]): NamedIndex<Item> =>
  items.map(item => ({
    item,
    names: [item.label, ...(item.names ?? [])].map(name => {
      const words = tokenize(name)
      return { words, joined: words.map(({ text }) => text).join('') }
    }),
  }))

/** A parsed query: words and runs of Chinese characters. */
export interface NameQuery {
  words: readonly QueryWord[]
  /** Whether to forgive typos, because nothing matches the query as typed. */
  forgives: boolean
}

type QueryWord = Pick<Token, 'text' | 'stem' | 'han'>

/** A matching item; a lower rank is better. */
export interface FoundName<Item> {
  item: Item
  rank: number
}

/** @param index everything searched: typos are forgiven only if none of it matches as typed */
export function readNameQuery<Item>(query: string, index: NamedIndex<Item>): NameQuery {
  const words = wordsOf(query)
  const fits = index.some(({ names }) => rankOf(names, words, false) !== null)
  return { words, forgives: !fits }
}

/**
 * The items whose names contain every word of the query, the best first, otherwise in their order.
 * A word may be the start of a longer one, or of a whole name without its spaces ("wangyi");
 * Chinese may occur anywhere in a name.
 */
export const findByName = <Item>(
  index: NamedIndex<Item>,
  { words, forgives }: NameQuery,
): FoundName<Item>[] =>
  index
    .flatMap(({ item, names }) => {
      const rank = rankOf(names, words, forgives)
      return rank === null ? [] : [{ item, rank }]
    })
    .toSorted((a, b) => a.rank - b.rank)

/** The words of a query, without "of" and the like unless there are no others. */
function wordsOf(query: string): QueryWord[] {
  const words: QueryWord[] = []
  let previous: Token | undefined
  for (const token of tokenize(query)) {
    const last = words.at(-1)
    if (last && follows(token, previous)) last.text += token.text
    else words.push({ ...token })
    previous = token
  }
  const telling = words.filter(({ text }) => !isFunctionWord(text))
  return telling.length > 0 ? telling : words
}

// How well a name matches a word. The worst of a query's words ranks the item.
const EXACT = 0
const PREFIX = 3
const TYPO = 6

/**
 * Whole words before prefixes before typos; among equals a name that starts with the first word,
 * then a label that contains all words. `null` if a word is in none of the names.
 */
function rankOf(
  names: readonly Name[],
  words: readonly QueryWord[],
  forgives: boolean,
): number | null {
  const [first] = words
  if (!first) return null
  const costIn = forgives ? costWithTypos : costAsTyped
  let cost = EXACT
  for (const word of words) {
    cost = Math.max(cost, Math.min(...names.map(name => costIn(name, word))))
    if (cost === Infinity) return null
  }
  const holdsAll = (name: Name) => words.every(word => costIn(name, word) < Infinity)
  const begins = (name: Name) =>
    costIn({ words: name.words.slice(0, 1), joined: '' }, first) < Infinity ||
    name.joined.startsWith(first.text)
  if (names.some(name => begins(name) && holdsAll(name))) return cost
  return names.slice(0, 1).some(holdsAll) ? cost + 1 : cost + 2
}

function costAsTyped({ words, joined }: Name, { text, stem, han }: QueryWord): number {
  if (han) return joined === text ? EXACT : joined.includes(text) ? PREFIX : Infinity
  if (words.some(word => word.text === text)) return EXACT
  const begins = words.some(word => word.text.startsWith(text) || word.stem.startsWith(stem))
  return begins || joined.startsWith(text) ? PREFIX : Infinity
}

function costWithTypos(name: Name, word: QueryWord): number {
  const cost = costAsTyped(name, word)
  if (cost < Infinity) return cost
  return Math.min(...name.words.map(({ stem }) => TYPO + typosBetween(word.stem, stem)))
}

// Shorter words are one letter away from too many others; long ones may have two typos.
const ONE_TYPO = 4
const TWO_TYPOS = 8

/** The number of typos allowed in a word, 1 or 2, depending on its length. Numbers allow none. */
function typosBetween(typed: string, meant: string): number {
  if (typed.length < ONE_TYPO || !/^\p{L}+$/u.test(typed)) return Infinity
  if (isOneTypoApart(typed, meant)) return 1
  if (typed.length < TWO_TYPOS || Math.abs(typed.length - meant.length) > 2) return Infinity
  return editDistance(typed, meant) === 2 ? 2 : Infinity
}
