import { compare } from '../lists.ts'
import type { Lookup } from './answer.ts'
import { isOneTypoApart, type SearchTerm } from './query.ts'
import { indexKeys, isFunctionWord } from './tokens.ts'

/** An inverted index: the documents that contain each key (see `indexKeys`). */
export interface KeyIndex {
  /** Sorted by UTF-16 code units. */
  keys: readonly string[]
  /**
   * For each key, the numbers of the documents that contain it, sorted and gap-encoded, each as its
   * distance from the previous one: [3, 5, 9] is [3, 2, 4].
   */
  postings: readonly (readonly number[])[]
}

/** @param documents the texts by which each document is found; they need not be unique */
export function buildKeyIndex(documents: readonly (readonly string[])[]): KeyIndex {
  const postings = new Map<string, number[]>()
  for (const [number, texts] of documents.entries()) {
    for (const key of new Set(texts.flatMap(indexKeys))) {
      const numbers = postings.get(key)
      if (numbers) numbers.push(number)
      else postings.set(key, [number])
    }
  }
  const keys = [...postings.keys()].toSorted()
  return { keys, postings: keys.map(key => gapsOf(postings.get(key) ?? [])) }
}

const gapsOf = (numbers: readonly number[]): number[] =>
  numbers.map((number, index) => number - (numbers[index - 1] ?? 0))

/**
 * Looks up documents by their keys: an exact key or a prefix by binary search, a key with a typo by
 * comparing every key. Postings are decoded only for the keys that match, so that a large index is
 * ready as soon as it is parsed.
 *
 * @param size the number of documents
 */
export const keyLookup =
  (index: KeyIndex, size: number): Lookup =>
  term => {
    const sets = wantedOf(term).map(wanted => union(rowsOf(index.keys, wanted), index))
    const [first, ...rest] = sets.toSorted((a, b) => a.size - b.size)
    if (!first) return Array.from({ length: size }, (_, number) => number)
    return [...first].filter(number => rest.every(set => set.has(number)))
  }

/** A key to find: itself, longer ones that begin with it, or ones that are a typo away. */
interface Wanted {
  key: string
  match: 'exact' | 'prefix' | 'typo'
}

/** The keys that a document must have to contain the term; none if any document may. */
function wantedOf({ tokens, open, typo }: SearchTerm): Wanted[] {
  const [first] = tokens
  if (typo && first) return [{ key: first.stem, match: 'typo' }]
  return tokens.flatMap((token, place): Wanted[] => {
    const next = tokens[place + 1]
    if (token.han) {
      if (next?.han) return [{ key: token.text + next.text, match: 'exact' }]
      // A lone character begins a key wherever it occurs; elsewhere the preceding pair contains it.
      return tokens[place - 1]?.han ? [] : [{ key: token.text, match: 'prefix' }]
    }
    if (isFunctionWord(token.text)) return []
    return [{ key: token.stem, match: open && !next ? 'prefix' : 'exact' }]
  })
}

/** Sorts after any possible continuation of a key. */
const AFTER_ALL = '\uffff'

/** The rows of the keys that match. */
function rowsOf(keys: readonly string[], { key, match }: Wanted): number[] {
  if (match === 'typo') {
    return keys.flatMap((other, row) => (isOneTypoApart(key, other) ? [row] : []))
  }
  const first = firstRow(keys, key)
  if (match === 'exact') return keys[first] === key ? [first] : []
  const end = firstRow(keys, key + AFTER_ALL)
  return Array.from({ length: end - first }, (_, offset) => first + offset)
}

/** The row of the first key that does not sort before the given one. */
function firstRow(keys: readonly string[], key: string): number {
  let from = 0
  let to = keys.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (compare(keys[middle] ?? '', key) < 0) from = middle + 1
    else to = middle
  }
  return from
}

/** The documents that contain any of the keys in these rows. */
function union(rows: readonly number[], { postings }: KeyIndex): Set<number> {
  const numbers = new Set<number>()
  for (const row of rows) {
    let number = 0
    for (const gap of postings[row] ?? []) numbers.add((number += gap))
  }
  return numbers
}
