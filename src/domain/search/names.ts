import { joinDays, type Name, type NamedIndex, type Word } from './nameIndex.ts'
import { editDistance } from './nearest.ts'
import { isOneTypoApart } from './query.ts'
import { follows, isFunctionWord, tokenize, type Token } from './tokens.ts'

/** A parsed query: words and runs of Chinese characters. */
export interface NameQuery {
  words: readonly QueryWord[]
  /** Whether to forgive typos, because nothing matches the query as typed. */
  forgives: boolean
}

interface QueryWord extends Pick<Token, 'text' | 'stem' | 'han'> {
  /** What is known of how well names match it, by index. */
  costs: Map<NamedIndex<unknown>, Costs>
  forgivingCosts: Map<NamedIndex<unknown>, Costs>
}

/** How well a word matches: by the number of a word, and by that of a name. */
interface Costs {
  words: Uint8Array
  names: Uint8Array
}

/** A matching item; a lower rank is better. */
export interface FoundName<Item> {
  item: Item
  rank: number
}

/** @param indexes everything searched: typos are forgiven only if none of it matches as typed */
export function readNameQuery(query: string, indexes: readonly NamedIndex<unknown>[]): NameQuery {
  const words = wordsOf(joinDays(query))
  const fits = indexes.some(index => {
    const rankOf = ranking(index, { words, forgives: false })
    return index.namesOf.some(names => rankOf(names) !== null)
  })
  return { words, forgives: !fits }
}

/**
 * The items whose names contain every word of the query, the best first, otherwise in their order.
 * A word may be the start of a longer one, or of a whole name without its spaces ("wangyi");
 * Chinese may occur anywhere in a name.
 */
export function findByName<Item>(index: NamedIndex<Item>, query: NameQuery): FoundName<Item>[] {
  const rankOf = ranking(index, query)
  return index.items
    .flatMap((item, number) => {
      const rank = rankOf(index.namesOf[number] ?? [])
      return rank === null ? [] : [{ item, rank }]
    })
    .toSorted((a, b) => a.rank - b.rank)
}

/** The items of which one name is the whole query, of two words or characters at least. */
export function findFullyNamed<Item>(index: NamedIndex<Item>, { words }: NameQuery): Item[] {
  const joined = words.map(({ text }) => text).join('')
  const isOneWord = words.length < 2 && !(words[0]?.han && joined.length > 1)
  if (isOneWord) return []
  const full = new Set(
    index.names.flatMap((name, number) => (name.joined === joined ? [number] : [])),
  )
  if (full.size === 0) return []
  return index.items.filter((_, number) => index.namesOf[number]?.some(name => full.has(name)))
}

/** The words of a query, without "of" and the like unless there are no others. */
function wordsOf(query: string): QueryWord[] {
  const words: QueryWord[] = []
  let previous: Token | undefined
  for (const token of tokenize(query)) {
    const last = words.at(-1)
    if (last && follows(token, previous)) last.text += token.text
    else words.push({ ...token, costs: new Map(), forgivingCosts: new Map() })
    previous = token
  }
  const telling = words.filter(({ text }) => !isFunctionWord(text))
  return telling.length > 0 ? telling : words
}

// How well a name matches a word. The worst of a query's words ranks the item.
const EXACT = 0
const PREFIX = 3
const TYPO = 6
const NONE = 255

/**
 * Whole words before prefixes before typos; among equals a name that starts with the first word,
 * then a label that contains all words. `null` if a word is in none of the names.
 *
 * @returns the rank of an item, from the numbers of its names
 */
function ranking(index: NamedIndex<unknown>, { words, forgives }: NameQuery) {
  const costs = words.map(word => costsIn(index, word, forgives))
  const [first] = words
  const [firstCosts] = costs
  const holdsAll = (name: number) => costs.every(({ names }) => costAt(names, name) < NONE)
  const begins = (name: number) => {
    const { words: own, joined } = index.names[name] as Name
    return (
      (own.length > 0 && costAt(firstCosts?.words, own[0]) < NONE) ||
      joined.startsWith(first?.text ?? '')
    )
  }
  return (names: readonly number[]): number | null => {
    if (!first) return null
    let cost = EXACT
    for (const { names: ofNames } of costs) {
      let best = NONE
      for (const name of names) best = Math.min(best, costAt(ofNames, name))
      if (best === NONE) return null
      cost = Math.max(cost, best)
    }
    if (names.some(name => begins(name) && holdsAll(name))) return cost
    return names.slice(0, 1).some(holdsAll) ? cost + 1 : cost + 2
  }
}

const costAt = (costs: Uint8Array | undefined, number: number | undefined) =>
  costs?.[number ?? -1] ?? NONE

function costsIn(index: NamedIndex<unknown>, word: QueryWord, forgives: boolean): Costs {
  const known = forgives ? word.forgivingCosts : word.costs
  const costs = known.get(index) ?? (forgives ? withTypos(index, word) : asTyped(index, word))
  known.set(index, costs)
  return costs
}

function asTyped({ words, names }: NamedIndex<unknown>, { text, stem, han }: QueryWord): Costs {
  const costOfWord = (word: Word) => {
    if (han) return NONE
    if (word.text === text) return EXACT
    return word.text.startsWith(text) || word.stem.startsWith(stem) ? PREFIX : NONE
  }
  const ofWords = Uint8Array.from(words, costOfWord)
  const costOfWhole = ({ joined }: Name) => {
    if (!han) return joined.startsWith(text) ? PREFIX : NONE
    if (joined === text) return EXACT
    return joined.includes(text) ? PREFIX : NONE
  }
  return {
    words: ofWords,
    names: Uint8Array.from(names, name => Math.min(costOfWhole(name), leastOf(name, ofWords))),
  }
}

function withTypos(index: NamedIndex<unknown>, word: QueryWord): Costs {
  const exact = costsIn(index, word, false)
  const ofWords = Uint8Array.from(index.words, ({ stem }, number) => {
    const cost = costAt(exact.words, number)
    return cost < NONE ? cost : Math.min(NONE, TYPO + typosBetween(word.stem, stem))
  })
  return {
    words: ofWords,
    names: Uint8Array.from(index.names, (name, number) =>
      Math.min(costAt(exact.names, number), leastOf(name, ofWords)),
    ),
  }
}

function leastOf({ words }: Name, costs: Uint8Array): number {
  let least = NONE
  for (const word of words) least = Math.min(least, costAt(costs, word))
  return least
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
