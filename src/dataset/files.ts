import { catalogPath } from 'virtual:dataset'
import { indexById } from '../domain/lists.ts'
import { gatherCatalog, type Catalog } from '../domain/record/catalog.ts'
import { DatasetError } from './DatasetError.ts'
import { loadJson } from './load.ts'
import { catalogFile, type FileHashes } from './format/catalogFile.ts'
import type { DataFile } from './format/dataFile.ts'
import { engagementFile, type EngagementContent } from './format/engagementFile.ts'
import { FormFault } from './format/form.ts'

// Each loader throws only `DatasetError`.

/** The catalog, and the names of the other files. */
export interface LoadedCatalog {
  catalog: Catalog
  files: FileHashes
}

export async function loadCatalog(): Promise<LoadedCatalog> {
  const content = await loadFile(catalogFile, catalogPath)
  return { catalog: gatherCatalog(content), files: content.files }
}

/** The record of one engagement, with the links from other records. */
export async function loadEngagement(
  loaded: LoadedCatalog,
  id: string,
): Promise<EngagementContent> {
  const { catalog, files } = loaded
  const hash = files.engagements[indexById(catalog.engagements).get(id) ?? -1]
  return loadOne(engagementFile, id, hash, file => (file.id === id ? file : undefined))
}

/** A file of which there is one for the whole dataset. */
export const loadSingleton = <T>(loaded: LoadedCatalog, file: DataFile<T>): Promise<T> =>
  loadFile(file, singletonPath(loaded, file.name))

/** Path of a file of which there is one for the whole dataset: "terms", "search". */
export const singletonPath = ({ files }: LoadedCatalog, name: string): string =>
  pathOf(`data/${name}`, files.whole[name])

/**
 * The entry of an id, from a file of which there are many.
 *
 * @param find the entry in the content; undefined if it is not there
 * @param first the first id in the file, after which it is named
 */
export async function loadOne<T, Entry>(
  file: DataFile<T>,
  id: string,
  hash: string | undefined,
  find: (content: T) => Entry | undefined,
  first = id,
): Promise<Entry> {
  const path = pathOf(`data/${file.name}/${first}`, hash)
  const entry = find(await loadFile(file, path))
  if (entry !== undefined) return entry
  throw new DatasetError('foreign', path, `does not hold “${id}”`)
}

async function loadFile<T>({ shape, read }: DataFile<T>, path: string): Promise<T> {
  const json = await loadJson(path, async () => {
    const { schemaOf } = await import('./format/schemaOf.ts')
    return schemaOf(shape)
  })
  try {
    return read(json)
  } catch (error) {
    if (!(error instanceof FormFault)) throw error
    const problem = `is not the file expected here: at ${error.path} ${error.message}`
    throw new DatasetError('foreign', path, problem)
  }
}

/** The path of a file, given its name and hash. */
function pathOf(stem: string, hash: string | undefined): string {
  if (hash) return `${stem}.${hash}.json`
  throw new DatasetError('missing', `${stem}.json`, 'is not in the catalog')
}
