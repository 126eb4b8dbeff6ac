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
  /** Its first word alone. */
  start: Name | null
}

/** Tokenizes the names of all items; names that several share only once. */
export function indexNames<Item extends Named>(items: readonly Item[]): NamedIndex<Item> {
  const known = new Map<string, Name>()
  const nameOf = (name: string) => {
    const made = known.get(name) ?? makeName(tokenize(joinDays(name)))
    known.set(name, made)
    return made
  }
  return items.map(item => ({ item, names: [item.label, ...(item.names ?? [])].map(nameOf) }))
}

function makeName(words: readonly Token[]): Name {
  const [first] = words
  const start = first ? { words: [first], joined: '', start: null } : null
  return { words, joined: words.map(({ text }) => text).join(''), start }
}

/** Makes one word of a day or a month in figures: "2021-11-12" → "20211112". */
const joinDays = (text: string): string =>
  text.replace(
    /\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/g,
    (_, year, month, day = '') => year + month + day,
  )

/** A parsed query: words and runs of Chinese characters. */
export interface NameQuery {
  words: readonly QueryWord[]
  /** Whether to forgive typos, because nothing matches the query as typed. */
  forgives: boolean
}

interface QueryWord extends Pick<Token, 'text' | 'stem' | 'han'> {
  /** What is known of how well names match it, since many items share a name. */
  costs: Map<Name, number>
  forgivingCosts: Map<Name, number>
  /** The typos between it and other words, by stem. */
  typos: Map<string, number>
}

/** A matching item; a lower rank is better. */
export interface FoundName<Item> {
  item: Item
  rank: number
}

/** @param index everything searched: typos are forgiven only if none of it matches as typed */
export function readNameQuery<Item>(query: string, index: NamedIndex<Item>): NameQuery {
  const words = wordsOf(joinDays(query))
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

/** The items of which one name is the whole query, of two words or characters at least. */
export function findFullyNamed<Item>(index: NamedIndex<Item>, { words }: NameQuery): Item[] {
  const joined = words.map(({ text }) => text).join('')
  const isOneWord = words.length < 2 && !(words[0]?.han && joined.length > 1)
  if (isOneWord) return []
  return index.flatMap(({ item, names }) =>
    names.some(name => name.joined === joined) ? [item] : [],
  )
}

/** The words of a query, without "of" and the like unless there are no others. */
function wordsOf(query: string): QueryWord[] {
  const words: QueryWord[] = []
  let previous: Token | undefined
  for (const token of tokenize(query)) {
    const last = words.at(-1)
    if (last && follows(token, previous)) last.text += token.text
    else words.push({ ...token, costs: new Map(), forgivingCosts: new Map(), typos: new Map() })
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
  let cost = EXACT
  for (const word of words) {
    cost = Math.max(cost, Math.min(...names.map(name => costIn(name, word, forgives))))
    if (cost === Infinity) return null
  }
  const holdsAll = (name: Name) => words.every(word => costIn(name, word, forgives) < Infinity)
  const begins = ({ start, joined }: Name) =>
    (start !== null && costIn(start, first, forgives) < Infinity) || joined.startsWith(first.text)
  if (names.some(name => begins(name) && holdsAll(name))) return cost
  return names.slice(0, 1).some(holdsAll) ? cost + 1 : cost + 2
}

function costIn(name: Name, word: QueryWord, forgives: boolean): number {
  const costs = forgives ? word.forgivingCosts : word.costs
  const known = costs.get(name)
  if (known !== undefined) return known
  const cost = forgives ? costWithTypos(name, word) : costAsTyped(name, word)
  costs.set(name, cost)
  return cost
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
  return Math.min(
    ...name.words.map(({ stem }) => {
      const typos = word.typos.get(stem) ?? typosBetween(word.stem, stem)
      word.typos.set(stem, typos)
      return TYPO + typos
    }),
  )
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
