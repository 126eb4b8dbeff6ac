import { createHash } from 'node:crypto'
import { summariseClaims } from '../../src/domain/claims/summary.ts'
import { listClaims } from '../../src/domain/claims/list.ts'
import { termUses, type ConceptRecord } from '../../src/domain/accounts/extracts.ts'
import { exchangesOf } from '../../src/domain/accounts/lead.ts'
import { listsIn } from '../../src/domain/codebook/contents.ts'
import { frontOf } from '../../src/domain/measures/front.ts'
import { aboutFile } from '../../src/dataset/format/aboutFile.ts'
import { catalogFile } from '../../src/dataset/format/catalogFile.ts'
import { contactsFile } from '../../src/dataset/format/contactsFile.ts'
import { conceptsFile } from '../../src/dataset/format/conceptsFile.ts'
import { contextFile } from '../../src/dataset/format/contextFile.ts'
import { claimsFile } from '../../src/dataset/format/claimsFile.ts'
import type { DataFile } from '../../src/dataset/format/dataFile.ts'
import { engagementFile } from '../../src/dataset/format/engagementFile.ts'
import { frontFile } from '../../src/dataset/format/frontFile.ts'
import { glossaryFile, type GlossaryEntry } from '../../src/dataset/format/glossaryFile.ts'
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
import { inPacks } from './packs.ts'
import { arrivalsOf } from './releases/arrivals.ts'
import { changelogOf } from './releases/changes.ts'
import { searchContent } from './search.ts'
import { linesByEngagement } from './engagementLines.ts'

/**
 * A file of concepts is full at so many characters, a few kilobytes compressed: most concepts have
 * few uses, and as many files as concepts would take a service worker long to fetch.
 */
const FULL_PACK = 16_000

/** The files for the browser: contents by path, relative to the site. */
export interface Emitted {
  catalogPath: string
  files: ReadonlyMap<string, string>
  /** The paths of the files, by what pages ask for: "data/terms", "data/concepts/guardrails". */
  paths: ReadonlyMap<string, string>
}

/**
 * Adds a file and returns the hash in its name. Files of which there are many hold one id or
 * several, and are named after the first.
 */
type Add = <Value>(file: DataFile<Value>, content: Value, ...ids: readonly string[]) => string

/**
 * Turns a checked dataset into the files for the browser. Each name holds a hash of the content,
 * so that a file can be cached for ever; the same dataset gives the same bytes.
 *
 * @param downloads of the dataset, if they have already been made
 */
export function emit(dataset: Dataset, downloads = downloadsOf(dataset)): Emitted {
  const files = new Map<string, string>()
  const paths = new Map<string, string>()
  const add: Add = (file, content, ...ids) => {
    const text = file.format(content)
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
    const [first, ...others] = ids.map(id => `data/${file.name}/${id}`)
    const stem = first ?? `data/${file.name}`
    const path = `${stem}.${hash}.json`
    files.set(path, text)
    for (const held of [stem, ...others]) paths.set(held, path)
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
  return { catalogPath: `data/${catalogFile.name}.${hash}.json`, files, paths }
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
  put(glossaryFile, addConcepts(dataset, add))
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

const sizeInPack = (record: ConceptRecord) => conceptsFile.format([record]).length

/** Adds the files of the concepts; returns the glossary with the names of the files. */
function addConcepts(dataset: Dataset, add: Add): GlossaryEntry[] {
  const concepts = new Map(dataset.glossary.map(concept => [concept.id, concept]))
  return inPacks(conceptRecords(dataset), sizeInPack, FULL_PACK).flatMap(pack => {
    const ids = pack.map(record => record.concept)
    const file = add(conceptsFile, pack, ...ids)
    return ids.map(id => ({ ...(concepts.get(id) as Concept), pack: ids[0] as string, file }))
  })
}
