import type { Catalog } from '../record/catalog.ts'
import type { Concept } from '../terms/concept.ts'
import {
  SIDES,
  type Engagement,
  type Official,
  type Side,
  type Topic,
} from '../record/engagement.ts'
import type { Piece, SearchDocument } from './answer.ts'
import type { FoundPoint } from './passages.ts'

/** The texts to search that are not in the catalog, and the order of those that are. */
export interface SearchTexts {
  /** Ids of officials and of topics, in the order of documents. */
  officials: readonly string[]
  topics: readonly string[]
  /** Ids of engagements; the lists below have one entry for each. */
  engagements: readonly string[]
  summaries: readonly string[]
  /** "Hotel Captain Cook, Anchorage, United States 安克雷奇"; empty for remote contacts. */
  places: readonly string[]
  issued: readonly IssuedTitles[]
  accounts: readonly SearchedAccount[]
}

/** An engagement's titles, as issued by the sides. */
export type IssuedTitles = Readonly<Record<Side, string | null>>

/** The points of one side's account. */
export interface SearchedAccount {
  /** The index of the engagement in the list of ids. */
  engagement: number
  side: Side
  /** For each point its text, then its terms. */
  points: readonly (readonly string[])[]
  /** For each point who does what in it, and what the other account has of it. */
  acts: readonly Omit<FoundPoint, 'index'>[]
}

/** The searchable part of the catalog. */
export interface SearchedCatalog extends Pick<Catalog, 'officials' | 'topics'> {
  engagements: readonly Pick<Engagement, 'id' | 'title' | 'participants' | 'topics'>[]
  /** The concepts behind the terms of points, each of whose wordings finds those points. */
  glossary: readonly Pick<Concept, 'en' | 'zh' | 'terms'>[]
}

/**
 * Everything that can be found, in the order in which an index numbers it: the heads of the
 * engagements, their summaries, points, officials, topics.
 */
export function searchDocuments(texts: SearchTexts, catalog: SearchedCatalog): SearchDocument[] {
  const engagements = new Map(catalog.engagements.map(one => [one.id, one]))
  const heads = texts.engagements.map((id, row): SearchDocument => {
    const issued = SIDES.map((side): Piece => ({
      field: 'title',
      side,
      text: texts.issued[row]?.[side] ?? '',
    }))
    const pieces = [
      ours('title', engagements.get(id)?.title),
      ours('place', texts.places[row]),
      ...issued,
    ]
    return about(
      [id],
      pieces.filter(piece => piece.text !== ''),
    )
  })
  const summaries = texts.engagements.map((id, row) =>
    document([id], [ours('summary', texts.summaries[row])]),
  )
  const wordingsOf = new Map(
    catalog.glossary.flatMap(concept => concept.terms.map(term => [term, wordings(concept)])),
  )
  const points = texts.accounts.flatMap(({ engagement, side, points: list, acts }) =>
    list.map(([text = '', ...terms], index): SearchDocument => {
      const pieces = terms.flatMap((term): Piece[] => {
        const wordings = wordingsOf.get(term)
        const concept: Piece[] = wordings ? [{ field: 'concept', side, text: wordings }] : []
        return [{ field: 'term', side, text: term }, ...concept]
      })
      const said = acts[index]
      return {
        ...document(texts.engagements.slice(engagement, engagement + 1), [
          { field: 'point', side, text },
          ...pieces,
        ]),
        point: said ? { ...said, index } : null,
      }
    }),
  )
  const byOfficial = idsBy(catalog, one => one.participants.map(({ official }) => official))
  const officials = texts.officials.map(id => {
    const official = catalog.officials.get(id)
    return about(byOfficial.get(id) ?? [], namedBy('official', official ? namesOf(official) : []))
  })
  const byTopic = idsBy(catalog, one => one.topics)
  const topics = texts.topics.map(id => {
    const topic = catalog.topics.get(id)
    const pieces = namedBy('topic', topic ? wordsOf(topic) : [])
    return { ...document(byTopic.get(id) ?? [], pieces), topic: id }
  })
  return [...heads, ...summaries, ...points, ...officials, ...topics]
}

/** All wordings of a concept: "guardrails and safety net · 防护栏和安全网 · 防护和安全网" */
const wordings = ({ en, zh, terms }: SearchedCatalog['glossary'][number]): string =>
  [...new Set([en, zh, ...terms])].join(' · ')

const document = (engagements: readonly string[], pieces: readonly Piece[]): SearchDocument => ({
  engagements,
  pieces,
  point: null,
  isAbout: false,
})

const about = (...parts: Parameters<typeof document>): SearchDocument => ({
  ...document(...parts),
  isAbout: true,
})

/** The ids of the engagements with each key. */
function idsBy(
  { engagements }: SearchedCatalog,
  keysOf: (engagement: SearchedCatalog['engagements'][number]) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>()
  for (const engagement of engagements) {
    for (const key of new Set(keysOf(engagement))) {
      const list = ids.get(key)
      if (list) list.push(engagement.id)
      else ids.set(key, [engagement.id])
    }
  }
  return ids
}

const namedBy = (field: Piece['field'], names: readonly (string | undefined)[]): Piece[] =>
  names.flatMap(name => (name ? [ours(field, name)] : []))

/** The names by which an official is found: "Wang Yi 王毅", then "Wang, Yi" and so on. */
const namesOf = ({ name, nameZh, aliases }: Official) => [
  [name, nameZh].filter(Boolean).join(' '),
  ...aliases,
]

/** The names by which a topic is found: "Fentanyl and drugs 禁毒", then "芬太尼". */
const wordsOf = ({ label, labelZh, aliases = [] }: Topic) => [`${label} ${labelZh}`, ...aliases]

const ours = (field: Piece['field'], text = ''): Piece => ({ field, side: null, text })
