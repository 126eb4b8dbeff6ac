// `npm run eval`: how well the text engine judges the hand-coded points of the development records.
// `npm run eval -- topics` prints one stage; `npm run eval -- --keep` keeps the figures.
// `npm run eval -- --test` prints and keeps the figures of the test records, and counts such runs.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../compile/check.ts'
import type { Dataset } from '../compile/dataset.ts'
import { formatFaults } from '../compile/fault.ts'
import { dataFolder, readSources } from '../compile/read.ts'
import { figuresOf, measurePart, type KeptFigures } from './figures.ts'
import { formatTable } from './print.ts'
import { pointsOf, recordsOf, type Part } from './split.ts'
import type { Stage } from './stage.ts'
import { STAGES } from './stages.ts'

const FILE = join(import.meta.dirname, 'figures.json')
const KEEP = '--keep'
const TEST = '--test'

const wanted = process.argv.slice(2).filter(word => word !== KEEP && word !== TEST)
const isTest = process.argv.includes(TEST)
const unknown = wanted.filter(name => !STAGES.some(stage => stage.name === name))
const { dataset, faults } = check(readSources(dataFolder()))

if (unknown.length > 0) {
  console.error(
    `No stage ${unknown.join(', ')}; there are ${STAGES.map(({ name }) => name).join(', ')}.`,
  )
  process.exitCode = 1
} else if (!dataset) {
  console.error(formatFaults(faults))
  process.exitCode = 1
} else {
  const part: Part = isTest ? 'test' : 'development'
  const records = recordsOf(dataset.records, part)
  console.log(`${part}: ${records.length} records, ${pointsOf(records).length} points`)
  for (const stage of STAGES) {
    if (wanted.length === 0 || wanted.includes(stage.name)) print(stage, dataset, part)
  }
  if (isTest || process.argv.includes(KEEP)) keep(dataset, part)
}

/** Examples are shown for development records only, so that nobody tunes the engine to test records. */
function print(stage: Stage, all: Dataset, part: Part) {
  const { figures, tables, examples } = measurePart(stage, all, part)
  const summary = { title: `== ${stage.name}`, columns: ['', part], rows: Object.entries(figures) }
  const shown = [summary, ...tables, ...(part === 'test' ? [] : examples)]
  for (const table of shown) console.log(`\n${formatTable(table)}`)
}

function keep(all: Dataset, part: Part) {
  const kept = JSON.parse(readFileSync(FILE, 'utf8')) as KeptFigures
  const figures = figuresOf(STAGES, all, part)
  const looks = kept.looks + (part === 'test' ? 1 : 0)
  writeFileSync(FILE, `${JSON.stringify({ ...kept, looks, [part]: figures }, null, 2)}\n`)
  console.log(`\nkept in ${FILE}; the test records have been looked at ${looks} times`)
}
