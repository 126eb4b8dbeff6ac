import { createHash } from 'node:crypto'
import { summariseClaims } from '../../src/domain/claims/summary.ts'
import { listClaims } from '../../src/domain/claims/list.ts'
import { termUses } from '../../src/domain/accounts/extracts.ts'
import { exchangesOf } from '../../src/domain/accounts/lead.ts'
import { listsIn } from '../../src/domain/codebook/contents.ts'
import { frontOf } from '../../src/domain/measures/front.ts'
import { aboutFile } from '../../src/dataset/format/aboutFile.ts'
import { catalogFile } from '../../src/dataset/format/catalogFile.ts'
import { contactsFile } from '../../src/dataset/format/contactsFile.ts'
import { conceptFile } from '../../src/dataset/format/conceptFile.ts'
import { contextFile } from '../../src/dataset/format/contextFile.ts'
import { claimsFile } from '../../src/dataset/format/claimsFile.ts'
import type { DataFile } from '../../src/dataset/format/dataFile.ts'
import { engagementFile } from '../../src/dataset/format/engagementFile.ts'
import { frontFile } from '../../src/dataset/format/frontFile.ts'
import { glossaryFile } from '../../src/dataset/format/glossaryFile.ts'
import { lexiconFile } from '../../src/dataset/format/lexiconFile.ts'
import { matchesFile } from '../../src/dataset/format/matchesFile.ts'
import { searchFile } from '../../src/dataset/format/searchFile.ts'
import { termNamesFile } from '../../src/dataset/format/termNamesFile.ts'
import { termsFile } from '../../src/dataset/format/termsFile.ts'
import { topicFile } from '../../src/dataset/format/topicFile.ts'
import { wordsFile } from '../../src/dataset/format/wordsFile.ts'
import { termNames } from '../../src/domain/search/termNames.ts'
import { rootsOf } from '../../src/domain/text/brokenWords.ts'
import { englishOf } from '../../src/domain/terms/english.ts'
import type { EngagementRecord } from '../../src/domain/record/engagement.ts'
import type { Concept } from '../../src/domain/terms/concept.ts'
import type { Dataset } from './dataset.ts'
import { backlinksOf, conceptRecords, termsIn, termsOf, topicRecords } from './derive.ts'
import { describeDownload, downloadsOf, type Download } from './downloads/downloads.ts'
import { catalogContent, outline } from './outline.ts'
import { arrivalsOf } from './releases/arrivals.ts'
import { changelogOf } from './releases/changes.ts'
import { searchContent } from './search.ts'
import { linesByEngagement } from './engagementLines.ts'

/** The files for the browser: contents by path, relative to the site. */
export interface Emitted {
  catalogPath: string
  files: ReadonlyMap<string, string>
}

/** Adds a file and returns the hash in its name; files of which there are many have an id. */
type Add = <Value>(file: DataFile<Value>, content: Value, id?: string) => string

/**
 * Turns a checked dataset into the files for the browser. Each name holds a hash of the content,
 * so that a file can be cached for ever; the same dataset gives the same bytes.
 *
 * @param downloads of the dataset, if they have already been made
 */
export function emit(dataset: Dataset, downloads = downloadsOf(dataset)): Emitted {
  const files = new Map<string, string>()
  const add: Add = (file, content, id) => {
    const text = file.format(content)
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
    const stem = id === undefined ? file.name : `${file.name}/${id}`
    files.set(`data/${stem}.${hash}.json`, text)
    return hash
  }
  const backlinks = backlinksOf(dataset)
  const catalog = catalogContent(dataset, linesByEngagement(dataset), {
    engagements: dataset.records.map(record =>
      add(
        engagementFile,
        {
          ...record,
          backlinks: backlinks.get(record.id) ?? [],
          claimSummary: summariseClaims(record.accounts),
          english: englishOf(termsIn(record), dataset.glossary),
        },
        record.id,
      ),
    ),
    topics: topicRecords(dataset).map(record => add(topicFile, record, record.topic)),
    whole: addSingletons(dataset, downloads, add),
  })
  const hash = add(catalogFile, catalog)
  return { catalogPath: `data/${catalogFile.name}.${hash}.json`, files }
}

/** The texts of a record, in our words or quoted. */
const textsIn = ({ title, summary, accounts }: EngagementRecord): string[] => [
  title,
  summary,
  ...accounts.flatMap(({ points }) => points.flatMap(({ text, terms = [] }) => [text, ...terms])),
]

/** Adds the files of which there is only one; returns their hashes by name. */
function addSingletons(dataset: Dataset, downloads: readonly Download[], add: Add) {
  const hashes: Record<string, string> = {}
  const put = <Value>(file: DataFile<Value>, content: Value) => {
    hashes[file.name] = add(file, content)
  }
  const terms = {
    english: englishOf(dataset.records.flatMap(termsIn), dataset.glossary),
    engagements: termsOf(dataset),
  }
  put(termsFile, terms)
  put(termNamesFile, termNames(dataset.glossary, termUses(terms), dataset.records))
  put(matchesFile, dataset.records.flatMap(exchangesOf))
  put(claimsFile, listClaims(dataset.records))
  put(searchFile, searchContent(dataset))
  put(lexiconFile, dataset.lexicon)
  put(wordsFile, rootsOf(dataset.records.flatMap(textsIn)))
  put(
    glossaryFile,
    conceptRecords(dataset).map((record, index) => ({
      ...(dataset.glossary[index] as Concept),
      file: add(conceptFile, record, record.concept),
    })),
  )
  put(contextFile, dataset.context)
  put(contactsFile, dataset.contacts)
  put(frontFile, frontOf({ ...dataset, engagements: dataset.records.map(outline) }))
  put(aboutFile, {
    lists: listsIn(dataset),
    downloads: downloads.map(describeDownload),
    changelog: changelogOf(dataset),
    arrivals: arrivalsOf(dataset),
  })
  return hashes
}
