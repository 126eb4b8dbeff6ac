import { createHash } from 'node:crypto'
import { exchangesOf } from '../../src/domain/accounts/lead.ts'
import type { AboutFile, MatchesFile, TermsFile } from '../../src/dataset/format/schemaFiles.ts'
import type { Dataset } from './dataset.ts'
import { backlinksOf, termsOf, topicRecords } from './derive.ts'
import { describeDownload, downloadsOf, type Download } from './downloads/downloads.ts'
import { encodeCatalog } from './encode.ts'
import { changelogOf } from './releases/changes.ts'
import { buildSearchIndex } from './search.ts'

/** What the browser gets: contents by path, relative to the site. */
export interface Emitted {
  catalogPath: string
  files: ReadonlyMap<string, string>
}

/** The files of which there is one for the whole dataset, by name. */
const SINGLETON_FILES: Record<string, (dataset: Dataset) => string> = {
  terms: dataset => JSON.stringify(termsFile(dataset)),
  matches: dataset => JSON.stringify(matchesFile(dataset)),
  search: buildSearchIndex,
  lexicon: ({ lexicon }) => JSON.stringify(lexicon),
}

/**
 * Turns a checked dataset into the files for the browser. Each name holds a hash of the content,
 * so that a file may be kept for ever; the same dataset gives the same bytes.
 *
 * @param downloads of the dataset, where they are made already
 */
export function emit(dataset: Dataset, downloads = downloadsOf(dataset)): Emitted {
  const files = new Map<string, string>()
  /** Adds a file and returns the hash in its name. */
  const add = (stem: string, content: string): string => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
    files.set(`data/${stem}.${hash}.json`, content)
    return hash
  }
  const backlinks = backlinksOf(dataset)
  const catalog = encodeCatalog(dataset, {
    engagements: dataset.records.map(record =>
      add(
        `e/${record.id}`,
        JSON.stringify({ ...record, backlinks: backlinks.get(record.id) ?? [] }),
      ),
    ),
    topics: topicRecords(dataset).map(record =>
      add(`topics/${record.topic}`, JSON.stringify(record)),
    ),
    whole: Object.fromEntries([
      ...Object.entries(SINGLETON_FILES).map(([name, write]) => [name, add(name, write(dataset))]),
      ['about', add('about', JSON.stringify(aboutFile(dataset, downloads)))],
    ]),
  })
  const hash = add('catalog', JSON.stringify(catalog))
  return { catalogPath: `data/catalog.${hash}.json`, files }
}

const aboutFile = (dataset: Dataset, downloads: readonly Download[]): AboutFile => ({
  downloads: downloads.map(describeDownload),
  changelog: changelogOf(dataset),
})

function termsFile({ records }: Dataset): TermsFile {
  return records.flatMap((record): TermsFile => {
    const points = termsOf(record).map(({ side, speaker, topics, terms }) => [
      side,
      speaker,
      [...topics],
      [...terms],
    ]) satisfies TermsFile[number][1]
    return points.length > 0 ? [[record.id, points]] : []
  })
}

const matchesFile = ({ records }: Dataset): MatchesFile =>
  records
    .flatMap(exchangesOf)
    .map(({ engagement, match, topics, us, cn }) => [engagement, match, [...topics], us, cn])
