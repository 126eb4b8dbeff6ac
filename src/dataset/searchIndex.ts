import MiniSearch, { type Query } from 'minisearch'
import type { Lookup } from '../domain/search/answer.ts'
import type { SearchTerm } from '../domain/search/query.ts'
import { isFunctionWord } from '../domain/search/tokens.ts'
import type { SearchFile } from './format/schemaSearch.ts'

// The form in which MiniSearch 7 writes and reads an index.
const SERIALIZATION_VERSION = 2

const asIs = (text: string) => text

/**
 * The index of a search file, ready to be asked. The file lists only which documents hold a key:
 * whole engagements are found or not, so that the counts behind a ranking would be of no use.
 */
export function searchLookup({ keys, postings }: SearchFile, size: number): Lookup {
  const numbers = Array.from({ length: size }, (_, number) => number)
  const index = MiniSearch.loadJS<{ id: number }>(
    {
      documentCount: size,
      nextId: size,
      documentIds: Object.fromEntries(numbers.map(number => [number, number])),
      fieldIds: { text: 0 },
      fieldLength: Object.fromEntries(numbers.map(number => [number, [1]])),
      averageFieldLength: [1],
      storedFields: {},
      dirtCount: 0,
      index: keys.map((key, row) => [key, { 0: frequencies(postings[row] ?? []) }]),
      serializationVersion: SERIALIZATION_VERSION,
    },
    { fields: ['text'], processTerm: asIs, searchOptions: { tokenize: text => [text] } },
  )
  return term => index.search(queryOf(term)).map(({ id }) => id as number)
}

/** Once each: [3, 2, 4] → { 3: 1, 5: 1, 9: 1 } */
function frequencies(distances: readonly number[]): Record<string, number> {
  const counts: Record<string, number> = {}
  let number = 0
  for (const distance of distances) {
    number += distance
    counts[number] = 1
  }
  return counts
}

/** The keys that a document must hold for the term to stand in it. */
function queryOf({ tokens, open, typo }: SearchTerm): Query {
  const [first] = tokens
  if (typo && first) return misspelt(first.stem)
  const queries = tokens.flatMap((token, place): Query[] => {
    const next = tokens[place + 1]
    if (token.han) {
      if (next?.han) return [token.text + next.text]
      // A lone character begins some key wherever it stands; elsewhere the pair before has it.
      return tokens[place - 1]?.han ? [] : [{ queries: [token.text], prefix: true }]
    }
    if (isFunctionWord(token.text)) return []
    return [{ queries: [token.stem], prefix: open && !next }]
  })
  return queries.length > 0 ? { combineWith: 'AND', queries } : MiniSearch.wildcard
}

/** MiniSearch forgives a letter more, less or changed; two that are swapped need asking for. */
function misspelt(word: string): Query {
  const swapped = Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  )
  return { combineWith: 'OR', queries: [{ queries: [word], fuzzy: 1 }, ...swapped] }
}
