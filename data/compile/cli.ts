// `npm run check:data`: checks the dataset, lists all its faults, or says what it holds.
import { gzipSync } from 'node:zlib'
import { checkDataset } from './check.ts'
import { emit } from './emit.ts'
import { formatFaults } from './fault.ts'
import { dataFolder, readDataset } from './read.ts'

try {
  const folder = dataFolder()
  const { dataset, faults } = checkDataset(readDataset(folder))
  if (faults) throw new Error(`${formatFaults(faults)} of ${folder}`)
  const { catalogPath, files } = emit(dataset)
  const { records, officials, topics, version } = dataset
  const accounts = records.reduce((sum, record) => sum + record.accounts.length, 0)
  const paired = records.filter(record => record.accounts.length === 2).length
  const bytes = gzipSync(files.get(catalogPath) ?? '').length
  console.log(
    [
      `${folder}: version ${version}, no faults`,
      `${records.length} engagements, ${paired} of them paired; ${accounts} accounts`,
      `${officials.length} officials, ${topics.length} topics`,
      `catalog ${bytes} bytes compressed, of which engagements ${Math.round(engagementBytes() / records.length)} each`,
    ].join('\n'),
  )
  function engagementBytes() {
    const { engagements } = JSON.parse(files.get(catalogPath) ?? '{}') as { engagements: unknown }
    return gzipSync(JSON.stringify(engagements)).length
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
