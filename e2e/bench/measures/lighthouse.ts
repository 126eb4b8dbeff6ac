import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import lighthouse, { type Flags, type Result } from 'lighthouse'
import puppeteer, { type Browser } from 'puppeteer-core'
import { systemBrowser } from '../../browser.mjs'
import { EXAMPLES, examplePath } from '../../pages.ts'
import { ARGS } from '../browser.ts'
import { folderLookup, serve } from '../host.ts'
import { readHeaders } from '../../../data/publish/files/headersFile.ts'
import type { Bench, Measure, Table } from '../measure.ts'
import { site } from '../site.ts'
import { formatSpread, spreadOf } from '../stats.ts'

const ENGAGEMENT = examplePath('engagement')
const UNKNOWN = '/nowhere'
const PATHS = [...EXAMPLES.map(({ path }) => path), UNKNOWN]

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** The lowest acceptable score in each category, of 100; other pages have no goal for speed. */
const GOALS: Readonly<Record<string, number>> = { '/': 95, [ENGAGEMENT]: 99 }
const MOST_SHIFT = 0

/** The Lighthouse scores of each kind of page, on its simulated phone. */
export const lighthouseScores: Measure = { name: 'lighthouse', run }

async function run({ rounds }: Bench): Promise<Table> {
  const { folder } = await site('real')
  const headersOf = readHeaders(readFileSync(join(folder, '_headers'), 'utf8'))
  const host = await serve(folderLookup(folder), headersOf)
  const browser = await puppeteer.launch({
    executablePath: systemBrowser() ?? chromium.executablePath(),
    args: ARGS,
  })
  const results = new Map<string, Result[]>(PATHS.map(path => [path, []]))
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [path, taken] of results) taken.push(await look(browser, host.origin + path))
    }
  } finally {
    await browser.close()
    host.close()
  }
  return {
    title: 'Lighthouse, mobile',
    columns: ['', ...CATEGORIES, 'shift', 'largest paint, ms', 'blocking, ms', 'goals'],
    rows: [...results].map(([path, taken]) => rowOf(path, taken)),
    notes: [
      'Scores of 100. Network and processor slowed down by reckoning, as is its default.',
      'Served with gzip and the headers that _headers asks for. Goals: 100, but for performance',
      `95 on the explorer and 99 on an engagement; shift ${MOST_SHIFT}.`,
      `The status 404 of ${UNKNOWN} counts against its SEO, as it must.`,
      `Its index of the processor: ${formatSpread(powerOf([...results.values()].flat()))}. A phone is reckoned with as a`,
      'quarter of 1,500 and more; where other work keeps this machine low, pages seem to block longer.',
      ...[...results].flatMap(([path, taken]) => costsOf(path, taken)),
    ],
  }
}

/** Audits a page as a first-time visitor would see it. */
async function look(browser: Browser, address: string): Promise<Result> {
  const context = await browser.createBrowserContext()
  try {
    const page = await context.newPage()
    const flags: Flags = {
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
      disableFullPageScreenshot: true,
      ignoreStatusCode: true,
    }
    const result = (await lighthouse(address, flags, undefined, page))?.lhr
    if (result && !result.runtimeError) return result
    throw new Error(`Lighthouse fails on ${address}: ${result?.runtimeError?.message}`)
  } finally {
    await context.close()
  }
}

/** The processor's speed before each page, in Lighthouse's own units. */
const powerOf = (taken: readonly Result[]) =>
  spreadOf(taken.map(({ environment }) => environment.benchmarkIndex))

function rowOf(path: string, taken: readonly Result[]): string[] {
  const scores = CATEGORIES.map(category =>
    spreadOf(taken.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100))),
  )
  const figures = (audit: string) =>
    spreadOf(taken.map(({ audits }) => audits[audit]?.numericValue ?? NaN))
  const shift = figures('cumulative-layout-shift')
  const missed: string[] = CATEGORIES.filter((category, index) => {
    const goal = category === 'performance' ? (GOALS[path] ?? 0) : 100
    return (scores[index]?.median ?? 0) < goal
  })
  if (shift.median > MOST_SHIFT) missed.push('shift')
  return [
    path,
    ...scores.map(score => formatSpread(score)),
    formatSpread(shift, 3),
    formatSpread(figures('largest-contentful-paint')),
    formatSpread(figures('total-blocking-time')),
    missed.length === 0 ? 'met' : `missed: ${missed.join(', ')}`,
  ]
}

/** The shortest time worth reporting, in milliseconds. */
const LEAST_COST = 50

/** What lowers a page's scores, or would improve its speed, according to any round. */
function costsOf(path: string, taken: readonly Result[]): string[] {
  const costs = taken.flatMap(({ categories, audits }) =>
    CATEGORIES.flatMap(category => categories[category]?.auditRefs ?? []).flatMap(
      ({ id, weight }) => {
        const { score, displayValue, metricSavings = {} } = audits[id] ?? {}
        const isFault = typeof score === 'number' && score < 0.9
        const counts = weight > 0 || Object.values(metricSavings).some(cost => cost >= LEAST_COST)
        return isFault && counts ? [`${id}${displayValue ? ` (${displayValue})` : ''}`] : []
      },
    ),
  )
  return costs.length === 0 ? [] : [`${path}: ${[...new Set(costs)].join(', ')}`]
}
