// `npm run check:data`: summarizes the dataset, or lists all its faults and exits with 1. Warnings
// come first and do not fail the check. With `-- --coder` it also prints where the text engine, as
// a second coder, disagrees with the coding.
import { gzipSync } from 'node:zlib'
import type { Side } from '../../src/domain/record/engagement.ts'
import { isKnownInFull } from '../../src/domain/record/known.ts'
import { check } from './check.ts'
import { formatDoubts, secondCoder } from './coder.ts'
import type { Dataset } from './dataset.ts'
import { emit, type Emitted } from './emit.ts'
import { formatFaults } from './fault.ts'
import { dataFolder, readSources } from './read.ts'

const compressed = (text: string) => gzipSync(text, { level: 9 }).length

try {
  const started = performance.now()
  const folder = dataFolder()
  const { dataset, faults, warnings } = check(readSources(folder))
  if (warnings.length > 0) console.log(`${formatFaults(warnings, 'warning')}\n`)
  if (faults) throw new Error(`${folder}\n\n${formatFaults(faults)}`)
  if (process.argv.includes('--coder')) console.log(`${formatDoubts(secondCoder(dataset))}\n`)
  const emitted = emit(dataset)
  const took = Math.round(performance.now() - started)
  const warned = warnings.length > 0 ? `, ${warnings.length} warnings above` : ''
  console.log(
    [`${folder}: no faults${warned}`, ...describe(dataset, emitted), `${took} ms`].join('\n'),
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function describe(dataset: Dataset, emitted: Emitted): string[] {
  const { records, officials, topics, glossary, context, contacts, edition } = dataset
  const accounts = records.flatMap(record => record.accounts)
  const points = accounts.reduce((sum, account) => sum + account.points.length, 0)
  const paired = records.filter(record => record.accounts.length === 2)
  const known = (side: Side) =>
    records.filter(record => record.accounts.some(one => one.side === side && isKnownInFull(one)))
  const inBoth = known('us').filter(record => known('cn').includes(record))
  return [
    `version ${edition.version}`,
    `${records.length} engagements, ${paired.length} of them paired; ${accounts.length} accounts, ${points} points`,
    `known in full: ${known('us').length} American and ${known('cn').length} Chinese accounts, both of ${inBoth.length} engagements`,
    `${officials.length} officials, ${topics.length} topics, ${glossary.length} concepts, ${context.length} public events, ${contacts.length} lines of contact`,
    ...[...emitted.files]
      .filter(([path]) => path.split('/').length === 2)
      .map(([path, text]) => `${path}: ${compressed(text)} bytes compressed`),
    `catalog: ${(catalogGrowth(emitted) / records.length).toFixed(1)} bytes compressed an engagement`,
  ]
}

/** The bytes of the compressed catalog that grow with the number of engagements. */
function catalogGrowth({ catalogPath, files }: Emitted): number {
  const text = files.get(catalogPath) ?? ''
  const { officials, topics } = JSON.parse(text) as Record<string, unknown>
  return compressed(text) - compressed(JSON.stringify({ officials, topics }))
}
