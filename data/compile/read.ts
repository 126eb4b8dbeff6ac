import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { RawDataset, RawFile } from './dataset.ts'

/** The dataset's folder: what DATA_DIR names, else the project's own. */
export function dataFolder(): string {
  return resolve(process.env['DATA_DIR'] || join(import.meta.dirname, '..'))
}

/**
 * Reads a dataset's folder: `engagements/<year>/*.json`, `officials.json`, `topics.json` and,
 * where there is one, the version in `datapackage.json`.
 *
 * @throws Error naming the folder and what it lacks
 */
export function readDataset(folder: string): RawDataset {
  const needed = ['engagements', 'officials.json', 'topics.json']
  const lacking = needed.filter(name => !existsSync(join(folder, name)))
  if (lacking.length > 0) {
    throw new Error(
      `${folder} is not a dataset: it has no ${lacking.join(', no ')}. DATA_DIR names the folder; data/README.md describes its form.`,
    )
  }
  const files = readdirSync(join(folder, 'engagements'), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.json'))
    .map(file => join('engagements', file).replaceAll('\\', '/'))
    .toSorted()
  return {
    version: readVersion(folder),
    officials: readJson(folder, 'officials.json'),
    topics: readJson(folder, 'topics.json'),
    engagements: files.map(file => readJson(folder, file)),
  }
}

function readJson(folder: string, file: string): RawFile {
  const text = readFileSync(join(folder, file), 'utf8')
  try {
    return { file, value: JSON.parse(text) }
  } catch (error) {
    return { file, syntaxError: error instanceof Error ? error.message : String(error) }
  }
}

function readVersion(folder: string): string {
  if (!existsSync(join(folder, 'datapackage.json'))) return 'unversioned'
  const { value } = readJson(folder, 'datapackage.json')
  const version = (value as { version?: unknown } | undefined)?.version
  return typeof version === 'string' ? version : 'unversioned'
}
