import { standsIn } from './searchMarks.ts'
import { parseQuery, readingsOf, type SearchTerm } from './searchQuery.ts'
import { tokenize, type Token } from './searchTokens.ts'

/** Something to jump to by its name. */
export interface Named {
  label: string
  /** Further names, in any script. */
  names?: readonly string[] | undefined
}

/** Names made ready to be searched as somebody types. */
export interface NamedIndex<Item extends Named> {
  items: readonly { item: Item; label: readonly Token[]; words: readonly Token[] }[]
}

/** Reads the names of all items once. */
export const indexNames = <Item extends Named>(items: readonly Item[]): NamedIndex<Item> => ({
  items: items.map(item => ({
    item,
    label: tokenize(item.label),
    words: tokenize([item.label, ...(item.names ?? [])].join(' · ')),
  })),
})

/** An item that a query finds; of lower rank is better. */
export interface FoundName<Item> {
  item: Item
  /** 0: the label begins with the query. 1: the label holds it. 2: other names hold it. */
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
    .map(({ item, label }) => ({ item, rank: rankOf(terms, label) }))
    .toSorted((a, b) => a.rank - b.rank)
}

function readFor<Item extends Named>(index: NamedIndex<Item>, term: SearchTerm): SearchTerm {
  const readings = [term, ...readingsOf(term).filter(({ typo }) => typo)]
  const heldBySome = (reading: SearchTerm) =>
    index.items.some(({ words }) => standsIn(reading, words))
  return readings.find(heldBySome) ?? term
}

function rankOf(terms: readonly SearchTerm[], label: readonly Token[]): number {
  const [first] = terms
  if (!terms.every(term => standsIn(term, label))) return 2
  return first && standsIn(first, label.slice(0, first.tokens.length)) ? 0 : 1
}
