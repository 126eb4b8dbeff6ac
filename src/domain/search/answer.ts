import { ANY_ACT, actBit } from '../record/acts.ts'
import type { ActSet, Side } from '../record/engagement.ts'
import type { FoundPoint, Passage, PassageField } from './passages.ts'
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
  /** The point that it is; `null` if it is something else. */
  point: FoundPoint | null
  /** Whether it tells who met, when and where, rather than what was said. */
  isAbout: boolean
  /** The id of the topic whose names it holds. */
  topic?: string
}

/**
 * Numbers of the documents that may contain a term: all that do, and perhaps some more if the term
 * has several words or is quoted.
 */
export type Lookup = (term: SearchTerm) => Iterable<number>

/** The result of a query. */
export interface SearchAnswer {
  /**
   * The ids of the engagements that contain every term, each with who does what in the points that
   * do: those with every term except what names the engagement itself, such as who took part. What
   * only names engagements leaves all of their points.
   */
  hits: ReadonlyMap<string, ActSet>
  /** For each of them the passages that show it best, the best first. */
  passages: ReadonlyMap<string, readonly Passage[]>
  /** The ids of the topics whose names contain every term. */
  topics: readonly string[]
}

/** As many as show why an engagement is found. */
const MOST_PASSAGES = 3

/** Those who ask for an act want to read all that was said so, within reason. */
const MOST_CHOSEN = 6

// What is not visible in the engagement's own list entry comes first.
const BEST_FIRST: readonly PassageField[] = [
  'point',
  'term',
  'concept',
  'summary',
  'place',
  'title',
  'official',
  'topic',
]

// Shown in the list entry, so that they tell something only where nothing else does.
const SHOWN_ANYWAY: ReadonlySet<PassageField> = new Set(['official', 'topic'])

/**
 * The engagements that contain everything the query asks for; `null` if it has no words.
 *
 * @param chosen who does what in the points that passages may be from
 */
export function answer(
  query: string,
  documents: readonly SearchDocument[],
  lookup: Lookup,
  chosen: ActSet = ANY_ACT,
): SearchAnswer | null {
  const terms = parseQuery(query)
  if (terms.length === 0) return null
  const found = terms.map(term => findTerm(term, documents, lookup))
  const [first = [], ...rest] = found.map(({ numbers }) => engagementsOf(numbers, documents))
  const ids = new Set([...first].filter(id => rest.every(others => others.has(id))))
  const answers = [...groupBy(candidatesOf(ids, found, documents), ({ id }) => id)].map(
    ([id, own]) => ({ id, ...sortOut(own, found) }),
  )
  const mark = markingOf(found, documents)
  return {
    hits: new Map(answers.map(({ id, acts }) => [id, acts])),
    passages: new Map(
      answers.map(({ id, own, matching }) => {
        const isAll = chosen === ANY_ACT
        const left = isAll ? own : matching.filter(({ point }) => actBit(point) & chosen)
        return [id, choose(left, mark, isAll ? MOST_PASSAGES : MOST_CHOSEN)]
      }),
    ),
    topics: topicsOf(found, documents),
  }
}

const topicsOf = (found: readonly FoundTerm[], documents: readonly SearchDocument[]): string[] =>
  [...(found[0]?.numbers ?? [])].flatMap(number => {
    const { topic } = documents[number] ?? {}
    return topic !== undefined && found.every(({ numbers }) => numbers.has(number)) ? [topic] : []
  })

/** A document that contains a term, as part of one of the engagements found. */
interface Candidate {
  id: string
  number: number
  unit: SearchDocument
}

function candidatesOf(
  ids: ReadonlySet<string>,
  found: readonly FoundTerm[],
  documents: readonly SearchDocument[],
): Candidate[] {
  const numbers = [...new Set(found.flatMap(one => [...one.numbers]))].toSorted((a, b) => a - b)
  return numbers.flatMap(number => {
    const unit = documents[number]
    const own = unit?.engagements.filter(id => ids.has(id)) ?? []
    return unit ? own.map(id => ({ id, number, unit })) : []
  })
}

/** What of an engagement contains terms, and which of its points the query is about. */
function sortOut(own: readonly Candidate[], found: readonly FoundTerm[]) {
  const about = own.filter(({ unit }) => unit.isAbout)
  const open = found.filter(({ numbers }) => !about.some(({ number }) => numbers.has(number)))
  const matching = own.flatMap(candidate => {
    const { number, unit } = candidate
    const isFull = unit.point && open.every(({ numbers }) => numbers.has(number))
    return isFull && unit.point ? [{ ...candidate, point: unit.point }] : []
  })
  const acts =
    open.length === 0 ? ANY_ACT : matching.reduce((set, { point }) => set | actBit(point), 0)
  return { own, matching, acts }
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
      if (sure || pieces.some(piece => standsInPiece(reading, piece))) numbers.add(number)
    }
    if (numbers.size > 0) return { term: reading, numbers }
  }
  return { term, numbers: new Set() }
}

/** Quoted words must be in the record itself, not in the glossary's wordings of its terms. */
const standsInPiece = (term: SearchTerm, { field, text }: Piece): boolean =>
  !(term.exact && field === 'concept') && standsIn(term, tokenize(text))

function engagementsOf(numbers: ReadonlySet<number>, documents: readonly SearchDocument[]) {
  const ids = new Set<string>()
  for (const number of numbers) for (const id of documents[number]?.engagements ?? []) ids.add(id)
  return ids
}

/** Ranks the passages of a document, which may belong to many engagements, once. */
function markingOf(found: readonly FoundTerm[], documents: readonly SearchDocument[]) {
  const terms = found.map(({ term }) => term)
  const marked = new Map<number, readonly Ranked[]>()
  const rank = (number: number) => {
    const known = marked.get(number) ?? markDocument(documents[number], terms)
    marked.set(number, known)
    return known
  }
  const held = (number: number) => found.filter(one => one.numbers.has(number)).length
  return { rank, held }
}

interface Ranked {
  /** The number of terms that it contains. */
  terms: number
  passage: Passage
}

/** The best passage of each field and side: one term of a point, and one name of a person. */
function markDocument(document: SearchDocument | undefined, terms: readonly SearchTerm[]) {
  const ranked = (document?.pieces ?? []).flatMap((piece): Ranked[] => {
    const { field, side, text } = piece
    const held = terms.filter(term => standsInPiece(term, piece))
    const marks = markTerms(text, held)
    if (marks.length === 0) return []
    const point = document?.point ?? null
    return [{ terms: held.length, passage: { field, side, point, text, marks } }]
  })
  const best = new Map<string, Ranked>()
  for (const one of ranked) {
    const key = `${one.passage.field} ${one.passage.side}`
    if (one.terms > (best.get(key)?.terms ?? 0)) best.set(key, one)
  }
  return [...best.values()]
}

/** The best passages of one engagement's documents, the best first. */
function choose(
  own: readonly Candidate[],
  { rank, held }: ReturnType<typeof markingOf>,
  most: number,
): Passage[] {
  const best = own.toSorted((a, b) => held(b.number) - held(a.number)).slice(0, 2 * most + 2)
  const chosen = best
    .flatMap(({ number }) => rank(number))
    .toSorted((a, b) => b.terms - a.terms || worth(a.passage) - worth(b.passage))
    .map(({ passage }) => passage)
    .filter((passage, at, all) => all.findIndex(other => isSamePoint(other, passage)) >= at)
    .slice(0, most)
  const telling = chosen.filter(({ field }) => !SHOWN_ANYWAY.has(field))
  return telling.length > 0 ? telling : chosen
}

/** Whether both are from one point, so that the first of them stands for it. */
const isSamePoint = (a: Passage, b: Passage) =>
  a === b || (a.point !== null && a.side === b.side && a.point.index === b.point?.index)

const worth = ({ field }: Passage) => BEST_FIRST.indexOf(field)
