import type { Passage, PassageField } from './passages.ts'
import type { Side } from '../record/engagement.ts'
import { groupBy } from '../lists.ts'
import { markTerms, standsIn } from './marks.ts'
import { parseQuery, readingsOf, type SearchTerm } from './query.ts'
import { tokenize } from './tokens.ts'

/** One text of a document, as a passage shows it. */
export interface Piece {
  field: PassageField
  side: Side | null
  text: string
}

/** A unit of the index: an engagement's head, a point with its terms, an official, a topic. */
export interface SearchDocument {
  /** The ids of the engagements it belongs to. */
  engagements: readonly string[]
  pieces: readonly Piece[]
}

/**
 * Numbers of the documents that may contain a term: all that do, and perhaps some more if the term
 * has several words or is quoted.
 */
export type Lookup = (term: SearchTerm) => Iterable<number>

/** The result of a query. */
export interface SearchAnswer {
  /** The ids of the engagements that contain every term. */
  hits: ReadonlySet<string>
  /** For each of them the passages that show it best, the best first. */
  passages: ReadonlyMap<string, readonly Passage[]>
}

const MOST_PASSAGES = 3

// What is not visible in the engagement's own list entry comes first.
const BEST_FIRST: readonly PassageField[] = [
  'point',
  'term',
  'summary',
  'place',
  'title',
  'official',
  'topic',
]

/** The engagements that contain everything the query asks for; `null` if it has no words. */
export function answer(
  query: string,
  documents: readonly SearchDocument[],
  lookup: Lookup,
): SearchAnswer | null {
  const terms = parseQuery(query)
  if (terms.length === 0) return null
  const found = terms.map(term => findTerm(term, documents, lookup))
  const [first = [], ...rest] = found.map(({ numbers }) => engagementsOf(numbers, documents))
  const hits = new Set([...first].filter(id => rest.every(ids => ids.has(id))))
  return { hits, passages: passagesOf(hits, found, documents) }
}

interface FoundTerm {
  /** The reading of the term that was finally used. */
  term: SearchTerm
  numbers: ReadonlySet<number>
}

function findTerm(
  term: SearchTerm,
  documents: readonly SearchDocument[],
  lookup: Lookup,
): FoundTerm {
  for (const reading of readingsOf(term)) {
    const sure = reading.tokens.length === 1 && !reading.exact
    const numbers = new Set<number>()
    for (const number of lookup(reading)) {
      const pieces = documents[number]?.pieces ?? []
      if (sure || pieces.some(piece => standsIn(reading, tokenize(piece.text)))) numbers.add(number)
    }
    if (numbers.size > 0) return { term: reading, numbers }
  }
  return { term, numbers: new Set() }
}

function engagementsOf(numbers: ReadonlySet<number>, documents: readonly SearchDocument[]) {
  const ids = new Set<string>()
  for (const number of numbers) for (const id of documents[number]?.engagements ?? []) ids.add(id)
  return ids
}

function passagesOf(
  hits: ReadonlySet<string>,
  found: readonly FoundTerm[],
  documents: readonly SearchDocument[],
): Map<string, readonly Passage[]> {
  const terms = found.map(({ term }) => term)
  const numbers = [...new Set(found.flatMap(one => [...one.numbers]))].toSorted((a, b) => a - b)
  const candidates = numbers.flatMap(number => {
    const held = found.filter(one => one.numbers.has(number)).length
    const ids = documents[number]?.engagements.filter(id => hits.has(id)) ?? []
    return ids.map(id => ({ id, number, terms: held }))
  })
  const passages = new Map<string, readonly Passage[]>()
  const marked = new Map<number, readonly Ranked[]>()
  for (const [id, own] of groupBy(candidates, candidate => candidate.id)) {
    const best = own.toSorted((a, b) => b.terms - a.terms).slice(0, 2 * MOST_PASSAGES)
    const ranked = best.flatMap(({ number }) => {
      const known = marked.get(number) ?? markDocument(documents[number], terms)
      marked.set(number, known)
      return known
    })
    passages.set(id, choose(ranked))
  }
  return passages
}

interface Ranked {
  /** The number of terms that it contains. */
  terms: number
  passage: Passage
}

/** The best passage of each field and side: one term of a point, and one name of a person. */
function markDocument(document: SearchDocument | undefined, terms: readonly SearchTerm[]) {
  const ranked = (document?.pieces ?? []).flatMap(({ field, side, text }): Ranked[] => {
    const marks = markTerms(text, terms)
    if (marks.length === 0) return []
    const held = terms.filter(term => standsIn(term, tokenize(text))).length
    return [{ terms: held, passage: { field, side, text, marks } }]
  })
  const best = new Map<string, Ranked>()
  for (const one of ranked) {
    const key = `${one.passage.field} ${one.passage.side}`
    if (one.terms > (best.get(key)?.terms ?? 0)) best.set(key, one)
  }
  return [...best.values()]
}

const choose = (ranked: readonly Ranked[]): Passage[] =>
  ranked
    .toSorted((a, b) => b.terms - a.terms || worth(a.passage) - worth(b.passage))
    .slice(0, MOST_PASSAGES)
    .map(({ passage }) => passage)

const worth = ({ field }: Passage) => BEST_FIRST.indexOf(field)
