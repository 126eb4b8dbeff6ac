import type { MatchedExchange, TermUse, TopicRecord } from '../domain/accounts/extracts.ts'
import type { TopicLexicon } from '../domain/text/lexicon.ts'
import { expectSame, pathOf, wholePath, type LoadedCatalog } from './files.ts'
import { loadJson } from './load.ts'

// What is said on topics, by which terms. Each loader throws only `DatasetError`.

const schemas = () => import('./format/schemaFiles.ts')
const topicSchema = async () => (await schemas()).topicFileSchema
const termsSchema = async () => (await schemas()).termsFileSchema
const matchesSchema = async () => (await schemas()).matchesFileSchema
const lexiconSchema = async () => (await import('./format/lexicon.ts')).lexiconFileSchema

/** Everything said on one topic. */
export async function loadTopic(loaded: LoadedCatalog, id: string): Promise<TopicRecord> {
  const { catalog, files } = loaded
  const path = pathOf(`data/topics/${id}`, files.topics[[...catalog.topics.keys()].indexOf(id)])
  return expectSame(path, id, await loadJson(path, topicSchema), file => file.topic)
}

/** Every use of every term, in order of time. */
export async function loadTerms(loaded: LoadedCatalog): Promise<TermUse[]> {
  const rows = await loadJson(wholePath(loaded, 'terms'), termsSchema)
  return rows.flatMap(([engagement, points]) =>
    points.flatMap(([side, speaker, topics, terms]) =>
      terms.map(term => ({ term, engagement, side, speaker, topics })),
    ),
  )
}

/** Every exchange that both accounts of an engagement report, in order of time. */
export async function loadMatches(loaded: LoadedCatalog): Promise<MatchedExchange[]> {
  const rows = await loadJson(wholePath(loaded, 'matches'), matchesSchema)
  return rows.map(([engagement, match, topics, us, cn]) => ({ engagement, match, topics, us, cn }))
}

/** The words by which passages on each topic are known. */
export const loadLexicon = (loaded: LoadedCatalog): Promise<TopicLexicon[]> =>
  loadJson(wholePath(loaded, 'lexicon'), lexiconSchema)
