import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { SourceFile, Sources } from './dataset.ts'

const NEEDED = ['engagements', 'officials.json', 'topics.json']

/** The project's own dataset. */
export const OWN_FOLDER = join(import.meta.dirname, '..')

/** The dataset's folder: that in DATA_DIR, or else the project's own. */
export const dataFolder = (): string => resolve(process.env['DATA_DIR'] || OWN_FOLDER)

/**
 * Reads a dataset's folder: `engagements/<year>/*.json`, `officials.json`, `topics.json` and, if
 * they exist, `contacts.json`, `context.json`, `glossary.json`, `places.json`, `datapackage.json`,
 * `published-ids.json`, `releases/*.json` and `lexicon/*.json`; without a lexicon this project's is
 * used. Hidden files are ignored.
 *
 * @throws Error naming the folder and what it lacks
 */
export function readSources(folder: string): Sources {
  const has = (name: string) => existsSync(join(folder, name))
  const lacking = NEEDED.filter(name => !has(name))
  if (lacking.length > 0) {
    throw new Error(
      `${folder} is not a dataset: it has no ${lacking.join(', no ')}.\n` +
        'DATA_DIR names a folder with engagements/, officials.json and topics.json, as described in data/README.md.',
    )
  }
  const read = (file: string) => readSource(folder, file)
  const readAny = (file: string) => (has(file) ? read(file) : null)
  const engagements = filesUnder(folder, 'engagements')
  const isLexiconBorrowed = !has('lexicon')
  const lexiconFolder = isLexiconBorrowed ? OWN_FOLDER : folder
  const lexicon = filesUnder(lexiconFolder, 'lexicon')
  return {
    officials: read('officials.json'),
    topics: read('topics.json'),
    datapackage: readAny('datapackage.json'),
    context: readAny('context.json'),
    contacts: readAny('contacts.json'),
    glossary: readAny('glossary.json'),
    places: readAny('places.json'),
    engagements: engagements.filter(isJson).map(read),
    lexicon: lexicon.filter(isJson).map(file => readSource(lexiconFolder, file)),
    isLexiconBorrowed,
    releases: has('releases') ? filesUnder(folder, 'releases').filter(isJson).map(read) : [],
    publishedIds: readAny('published-ids.json'),
    strays: [...engagements, ...lexicon].filter(path => !isJson(path)),
  }
}

const isJson = (path: string) => path.endsWith('.json')

const readSource = (folder: string, file: string): SourceFile => ({
  file,
  text: readFileSync(join(folder, file), 'utf8'),
})

/** Paths of all files under a part of the folder, relative to the folder. */
const filesUnder = (folder: string, part: string): string[] =>
  readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
    .map(path => join(part, path).split(sep).join('/'))
    .filter(path => !path.includes('/.') && statSync(join(folder, path)).isFile())
