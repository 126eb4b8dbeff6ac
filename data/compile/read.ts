import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { SourceFile, Sources } from './dataset.ts'

const NEEDED = ['engagements', 'officials.json', 'topics.json']

/** The dataset's folder: what DATA_DIR names, else the project's own. */
export const dataFolder = (): string =>
  resolve(process.env['DATA_DIR'] || join(import.meta.dirname, '..'))

/**
 * Reads a dataset's folder: `engagements/<year>/*.json`, `officials.json`, `topics.json` and,
 * where there is one, `datapackage.json`. Hidden files are passed over.
 *
 * @throws Error naming the folder and what it lacks
 */
export function readSources(folder: string): Sources {
  const lacking = NEEDED.filter(name => !existsSync(join(folder, name)))
  if (lacking.length > 0) {
    throw new Error(
      `${folder} is no dataset: it has no ${lacking.join(', no ')}.\n` +
        'DATA_DIR names a folder with engagements/, officials.json and topics.json, as data/README.md describes it.',
    )
  }
  const read = (file: string): SourceFile => ({
    file,
    text: readFileSync(join(folder, file), 'utf8'),
  })
  const found = readdirSync(join(folder, 'engagements'), { recursive: true, encoding: 'utf8' })
    .map(path => join('engagements', path).split(sep).join('/'))
    .filter(path => !path.includes('/.') && statSync(join(folder, path)).isFile())
  return {
    officials: read('officials.json'),
    topics: read('topics.json'),
    datapackage: existsSync(join(folder, 'datapackage.json')) ? read('datapackage.json') : null,
    engagements: found.filter(path => path.endsWith('.json')).map(read),
    strays: found.filter(path => !path.endsWith('.json')),
  }
}
