import type { TermUse, TopicRecord } from '../domain/accounts/extracts.ts'
import { loadOne, loadSingleton, type LoadedCatalog } from './files.ts'
import { termsFile } from './format/termsFile.ts'
import { topicFile } from './format/topicFile.ts'

// What is said on topics, by which terms. Each loader throws only `DatasetError`.

/** Everything said on one topic. */
export async function loadTopic(loaded: LoadedCatalog, id: string): Promise<TopicRecord> {
  const { catalog, files } = loaded
  const hash = files.topics[[...catalog.topics.keys()].indexOf(id)]
  return loadOne(topicFile, id, hash, file => file.topic)
}

/** Every use of every term, in order of time. */
export async function loadTerms(loaded: LoadedCatalog): Promise<TermUse[]> {
  const { english, engagements } = await loadSingleton(loaded, termsFile)
  return engagements.flatMap(({ engagement, points }) =>
    points.flatMap(({ terms, ...rest }, point) =>
      terms.map(term => ({ ...rest, term, english: english[term], engagement, point })),
    ),
  )
}
