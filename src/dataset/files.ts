import { catalogPath } from 'virtual:dataset'
import type { Catalog } from '../domain/catalog.ts'
import type { MatchedExchange, TermUse, TopicRecord } from '../domain/extracts.ts'
import type { TopicLexicon } from '../domain/text/lexicon.ts'
import { CatalogFault, decodeCatalog } from './catalogFile.ts'
import { DatasetError } from './DatasetError.ts'
import { loadJson } from './load.ts'
import {
  aboutFileSchema,
  catalogFileSchema,
  engagementFileSchema,
  matchesFileSchema,
  termsFileSchema,
  topicFileSchema,
  type AboutFile,
  type CatalogFile,
  type EngagementFile,
} from './schemaFiles.ts'
import { lexiconFileSchema } from './schemaLexicon.ts'

/** The catalog, and how the other files are called. */
export interface LoadedCatalog {
  catalog: Catalog
  files: CatalogFile['files']
}

/** Each loader throws only `DatasetError`. */
export async function loadCatalog(): Promise<LoadedCatalog> {
  const file = await loadJson(catalogPath, catalogFileSchema)
  try {
    return { catalog: decodeCatalog(file), files: file.files }
  } catch (error) {
    if (!(error instanceof CatalogFault)) throw error
    throw new DatasetError(
      'foreign',
      catalogPath,
      `is not the file expected here: at ${error.path} ${error.message}`,
    )
  }
}

/** The record of one engagement, with the links that point to it. */
export async function loadEngagement(loaded: LoadedCatalog, id: string): Promise<EngagementFile> {
  const { catalog, files } = loaded
  const hash = files.engagements[catalog.engagements.findIndex(one => one.id === id)]
  const path = pathOf(`data/e/${id}`, hash)
  return expectSame(path, id, await loadJson(path, engagementFileSchema), file => file.id)
}

/** Everything said on one topic. */
export async function loadTopic(loaded: LoadedCatalog, id: string): Promise<TopicRecord> {
  const { catalog, files } = loaded
  const path = pathOf(`data/topics/${id}`, files.topics[[...catalog.topics.keys()].indexOf(id)])
  return expectSame(path, id, await loadJson(path, topicFileSchema), file => file.topic)
}

/** Every use of every term, in order of time. */
export async function loadTerms(loaded: LoadedCatalog): Promise<TermUse[]> {
  const rows = await loadJson(wholePath(loaded, 'terms'), termsFileSchema)
  return rows.flatMap(([engagement, points]) =>
    points.flatMap(([side, speaker, topics, terms]) =>
      terms.map(term => ({ term, engagement, side, speaker, topics })),
    ),
  )
}

/** Every exchange that both accounts of an engagement report, in order of time. */
export async function loadMatches(loaded: LoadedCatalog): Promise<MatchedExchange[]> {
  const rows = await loadJson(wholePath(loaded, 'matches'), matchesFileSchema)
  return rows.map(([engagement, match, topics, us, cn]) => ({ engagement, match, topics, us, cn }))
}

/** The words by which passages on each topic are known. */
export const loadLexicon = (loaded: LoadedCatalog): Promise<TopicLexicon[]> =>
  loadJson(wholePath(loaded, 'lexicon'), lexiconFileSchema)

/** What readers may take away, and how the dataset changed from version to version. */
export const loadAbout = (loaded: LoadedCatalog): Promise<AboutFile> =>
  loadJson(wholePath(loaded, 'about'), aboutFileSchema)

/** Path of a file of which there is one for the whole dataset: "terms", "search". */
export const wholePath = ({ files }: LoadedCatalog, name: string): string =>
  pathOf(`data/${name}`, files.whole[name])

function pathOf(stem: string, hash: string | undefined): string {
  if (hash) return `${stem}.${hash}.json`
  throw new DatasetError('missing', `${stem}.json`, 'is not in the catalog')
}

function expectSame<T>(path: string, id: string, file: T, idOf: (file: T) => string): T {
  if (idOf(file) === id) return file
  throw new DatasetError('foreign', path, `holds “${idOf(file)}” instead of “${id}”`)
}
