import { catalogPath } from 'virtual:dataset'
import type { Catalog } from '../domain/record/catalog.ts'
import { CatalogFault, decodeCatalog } from './catalogFile.ts'
import { DatasetError } from './DatasetError.ts'
import { loadJson } from './load.ts'
import type { CatalogFile, EngagementFile } from './format/schemaFiles.ts'

const schemas = () => import('./format/schemaFiles.ts')
const catalogSchema = async () => (await schemas()).catalogFileSchema
const engagementSchema = async () => (await schemas()).engagementFileSchema

/** The catalog, and how the other files are called. */
export interface LoadedCatalog {
  catalog: Catalog
  files: CatalogFile['files']
}

/** Each loader throws only `DatasetError`. */
export async function loadCatalog(): Promise<LoadedCatalog> {
  const file = await loadJson(catalogPath, catalogSchema)
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
  return expectSame(path, id, await loadJson(path, engagementSchema), file => file.id)
}

/** Path of a file of which there is one for the whole dataset: "terms", "search". */
export const wholePath = ({ files }: LoadedCatalog, name: string): string =>
  pathOf(`data/${name}`, files.whole[name])

/** The path of a file by its name and hash. */
export function pathOf(stem: string, hash: string | undefined): string {
  if (hash) return `${stem}.${hash}.json`
  throw new DatasetError('missing', `${stem}.json`, 'is not in the catalog')
}

/** The file, if it is what its name says. */
export function expectSame<T>(path: string, id: string, file: T, idOf: (file: T) => string): T {
  if (idOf(file) === id) return file
  throw new DatasetError('foreign', path, `holds “${idOf(file)}” instead of “${id}”`)
}
