// `npm run release`: records a digest of the version in datapackage.json and the ids that it
// publishes, so that later versions can be compared with it and no id is ever reused.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { changeCount, compareVersions } from '../../../src/domain/record/releases.ts'
import { check } from '../check.ts'
import type { Dataset } from '../dataset.ts'
import { formatFaults } from '../fault.ts'
import { dataFolder, readSources } from '../read.ts'
import { changesBetween, isSame } from './changes.ts'
import { digestOf } from './digest.ts'
import type { Digest } from './digestSchema.ts'

try {
  const folder = dataFolder()
  const sources = readSources(folder)
  const { dataset, faults } = check(sources)
  if (faults) throw new Error(`${folder}\n\n${formatFaults(faults)}`)
  const digest = digestOf(dataset)
  const last = dataset.releases.toSorted((a, b) => compareVersions(a.version, b.version)).at(-1)
  refuseReuse(digest, last)
  mkdirSync(join(folder, 'releases'), { recursive: true })
  write(join(folder, 'releases', `${digest.version}.json`), digest)
  const published = JSON.parse(sources.publishedIds?.text ?? '[]') as string[]
  const ids = [...new Set([...published, ...idsOf(dataset)])].toSorted()
  write(join(folder, 'published-ids.json'), ids)
  const changes = last ? changeCount(changesBetween(last, digest)) : 0
  const since = last ? `, ${changes} entries changed since ${last.version}` : ''
  console.log(`${digest.version} released: ${ids.length} ids published so far${since}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** A released version never changes, and the next has a higher number. */
function refuseReuse(digest: Digest, last: Digest | undefined) {
  if (!last) return
  const order = compareVersions(digest.version, last.version)
  if (order > 0 || (order === 0 && isSame(last, digest))) return
  throw new Error(
    `version is “${digest.version}” in datapackage.json, but ${last.version} is released already. ` +
      'Raise the version: the last number for corrections, the middle one for new records.',
  )
}

function idsOf({ records }: Dataset): string[] {
  return records.flatMap(({ id, aliases = [] }) => [id, ...aliases])
}

function write(path: string, value: object) {
  writeFileSync(path, `${JSON.stringify(value, null, 1)}\n`)
}
