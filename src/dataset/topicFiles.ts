import { termUses, type TermUse, type TopicRecord } from '../domain/accounts/extracts.ts'
import { loadOne, loadSingleton, type LoadedCatalog } from './files.ts'
import { termsFile } from './format/termsFile.ts'
import { topicFile } from './format/topicFile.ts'

// The points on each topic, and the uses of terms. Each loader throws only `DatasetError`.

/** All points on one topic. */
export async function loadTopic(loaded: LoadedCatalog, id: string): Promise<TopicRecord> {
  const { catalog, files } = loaded
  const hash = files.topics[[...catalog.topics.keys()].indexOf(id)]
  return loadOne(topicFile, id, hash, file => (file.topic === id ? file : undefined))
}

/** Every use of every term, in order of date. */
export const loadTerms = async (loaded: LoadedCatalog): Promise<TermUse[]> =>
  termUses(await loadSingleton(loaded, termsFile))
