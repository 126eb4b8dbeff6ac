// `npm run eval`: how well the text engine judges the hand-coded points, on both halves of the
// records. `npm run eval -- topics` prints one stage; `npm run eval -- --keep` keeps the figures.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../compile/check.ts'
import { formatFaults } from '../compile/fault.ts'
import { dataFolder, readSources } from '../compile/read.ts'
import { heldOutFigures, measureHalf } from './figures.ts'
import { formatTable } from './print.ts'
import { HALVES, pointsOf, recordsOf } from './split.ts'
import type { Stage } from './stage.ts'
import { STAGES } from './stages.ts'

const KEEP = '--keep'

const wanted = process.argv.slice(2).filter(word => word !== KEEP)
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
  const stages = STAGES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  for (const half of HALVES) {
    const records = recordsOf(dataset.records, half)
    console.log(`\n${half}: ${records.length} records, ${pointsOf(records).length} points`)
  }
  for (const stage of stages) print(stage)
  if (process.argv.includes(KEEP)) {
    const file = join(import.meta.dirname, 'figures.json')
    writeFileSync(file, `${JSON.stringify(heldOutFigures(STAGES, dataset), null, 2)}\n`)
    console.log(`\nkept the figures of the held-out half in ${file}`)
  }

  function print(stage: Stage) {
    if (!dataset) return
    const measured = HALVES.map(half => measureHalf(stage, dataset, half))
    const names = Object.keys(measured[0]?.figures ?? {})
    console.log(
      `\n${formatTable({
        title: `== ${stage.name}`,
        columns: ['', ...HALVES],
        rows: names.map(name => [name, ...measured.map(({ figures }) => figures[name] ?? 0)]),
      })}`,
    )
    for (const [index, { tables }] of measured.entries()) {
      for (const table of tables) {
        console.log(`\n${formatTable({ ...table, title: `${table.title}, ${HALVES[index]}` })}`)
      }
    }
  }
}
