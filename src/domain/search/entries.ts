import { standsIn } from './marks.ts'
import { parseQuery, readingsOf, type SearchTerm } from './query.ts'
import { tokenize, type Token } from './tokens.ts'

/** Something to jump to by its name. */
export interface Named {
  label: string
  /** Further names, in any script. */
  names?: readonly string[] | undefined
}

/** Names made ready to be searched as somebody types. */
export interface NamedIndex<Item extends Named> {
  items: readonly {
    item: Item
    /** The words of each name, those of the label first. */
    names: readonly (readonly Token[])[]
    /** The words of all names. */
    words: readonly Token[]
  }[]
}

/** Reads the names of all items once. */
export const indexNames = <Item extends Named>(items: readonly Item[]): NamedIndex<Item> => ({
  items: items.map(item => ({
    item,
    names: [item.label, ...(item.names ?? [])].map(tokenize),
    words: tokenize([item.label, ...(item.names ?? [])].join(' · ')),
  })),
})

/** An item that a query finds; of lower rank is better. */
export interface FoundName<Item> {
  item: Item
  /** 0: a name begins with the first word. 1: the label holds all words. 2: any other. */
  rank: number
}

/**
 * The items whose names hold every word of the query, the best first, else in their order. Any
 * word may be the beginning of a longer one; a word that no name holds may have a letter wrong.
 */
export function findNames<Item extends Named>(
  index: NamedIndex<Item>,
  query: string,
): FoundName<Item>[] {
  const terms = parseQuery(query).map(term => readFor(index, { ...term, open: true }))
  if (terms.length === 0) return []
  return index.items
    .filter(({ words }) => terms.every(term => standsIn(term, words)))
    .map(({ item, names }) => ({ item, rank: rankOf(terms, names) }))
    .toSorted((a, b) => a.rank - b.rank)
}

function readFor<Item extends Named>(index: NamedIndex<Item>, term: SearchTerm): SearchTerm {
  const readings = [term, ...readingsOf(term).filter(({ typo }) => typo)]
  const heldBySome = (reading: SearchTerm) =>
    index.items.some(({ words }) => standsIn(reading, words))
  return readings.find(heldBySome) ?? term
}

function rankOf(terms: readonly SearchTerm[], names: readonly (readonly Token[])[]): number {
  const holds = (words: readonly Token[] | undefined) =>
    words !== undefined && terms.every(term => standsIn(term, words))
  const begins = (words: readonly Token[]) =>
    terms[0] !== undefined && standsIn(terms[0], words.slice(0, terms[0].tokens.length))
  if (names.some(words => begins(words) && holds(words))) return 0
  return holds(names[0]) ? 1 : 2
}
