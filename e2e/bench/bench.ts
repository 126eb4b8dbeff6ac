// `npm run bench`: the speed of the app, as ratios within one run. `npm run bench -- peer` runs a
// single measure; `-- --rounds 1` is for a quick check.
import { launch } from './browser.ts'
import type { Measure, Table } from './measure.ts'
import { filters } from './measures/filters.ts'
import { growth } from './measures/growth.ts'
import { lighthouseScores } from './measures/lighthouse.ts'
import { page } from './measures/page.ts'
import { paint } from './measures/paint.ts'
import { peer } from './measures/peer.ts'
import { vis } from './measures/vis.ts'
import { closeSites } from './site.ts'

const MEASURES: readonly Measure[] = [peer, page, paint, vis, filters, growth, lighthouseScores]
const ROUNDS = 5

const { names, rounds } = readArguments(process.argv.slice(2))
const unknown = names.filter(name => !MEASURES.some(measure => measure.name === name))

if (unknown.length > 0 || !Number.isInteger(rounds) || rounds < 1) {
  const known = MEASURES.map(({ name }) => name).join(', ')
  console.error(`Usage: npm run bench -- [${known}] [--rounds <number, at least 1>]`)
  process.exitCode = 1
} else {
  const browser = await launch()
  try {
    const wanted = MEASURES.filter(({ name }) => names.length === 0 || names.includes(name))
    for (const { name, run } of wanted) {
      const started = performance.now()
      const table = await run({ browser, rounds })
      const took = Math.round((performance.now() - started) / 1000)
      console.log(`\n${print(table)}\n  npm run bench -- ${name}: ${rounds} rounds, ${took} s`)
    }
  } finally {
    await browser.close()
    await closeSites()
  }
}

function readArguments(words: readonly string[]): { names: string[]; rounds: number } {
  const at = words.indexOf('--rounds')
  return {
    names: words.filter((_, index) => at < 0 || (index !== at && index !== at + 1)),
    rounds: at < 0 ? ROUNDS : Number(words[at + 1]),
  }
}

/** A table as plain text, its columns aligned, its notes below. */
function print({ title, columns, rows, notes }: Table): string {
  const lines = [columns, ...rows]
  const widths = columns.map((_, column) =>
    Math.max(...lines.map(line => line[column]?.length ?? 0)),
  )
  const body = lines.map(line =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [title, '', ...body, '', ...notes.map(note => `  ${note}`)].join('\n')
}
