// `npm run eval:repeats`: how well points that repeat a point of the side's previous account are found.
import { REPEAT_THRESHOLD } from '../../src/domain/change/repeatWeights.ts'
import { check } from '../compile/check.ts'
import { formatFaults } from '../compile/fault.ts'
import { dataFolder, readSources } from '../compile/read.ts'
import { formatTable } from './print.ts'
import { measureRepeats } from './repeats.ts'

const THRESHOLDS = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8]

const { dataset, faults } = check(readSources(dataFolder()))
if (!dataset) {
  console.error(formatFaults(faults))
  process.exitCode = 1
} else {
  const rows = THRESHOLDS.map(threshold => {
    const { precision, recall, f1 } = measureRepeats(dataset, threshold)
    return [threshold.toFixed(2), precision, recall, f1]
  })
  const columns = ['threshold', 'precision', 'recall', 'F1']
  console.log(formatTable({ title: `In use: ${REPEAT_THRESHOLD}`, columns, rows }))
  console.log(`\n${formatTable(measureRepeats(dataset, REPEAT_THRESHOLD).mistakes)}`)
}
