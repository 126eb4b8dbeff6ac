import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { visit } from '../browser.ts'
import { verdict, type Bench, type Measure, type Table } from '../measure.ts'
import { corpus, site } from '../site.ts'
import { formatSpread, spreadOf } from '../stats.ts'

const ROOT = join(import.meta.dirname, '../../..')
const SIZES = ['real', 200, 2_000, 10_000, 50_000] as const
/** Larger ones are compiled, but no site is built. */
const LARGEST_SITE = 10_000
const MOST_SECONDS = 60
const MOST_BYTES = 100

/** What grows with the dataset: its files, the page's memory, the time to compile. */
export const growth: Measure = { name: 'growth', run }

async function run({ browser, rounds }: Bench): Promise<Table> {
  const rows: string[][] = []
  for (const size of SIZES) {
    const { bytes, seconds } = compile(size === 'real' ? join(ROOT, 'data') : await corpus(size))
    const isServed = size === 'real' || size <= LARGEST_SITE
    const memory = isServed ? await memoryOf({ browser, rounds }, size) : null
    rows.push([
      size.toLocaleString('en-GB'),
      bytes.toFixed(1),
      verdict(bytes, MOST_BYTES),
      memory ?? 'not built',
      seconds.toFixed(1),
      size === 10_000 ? verdict(seconds, MOST_SECONDS) : '',
    ])
  }
  return {
    title: 'Growth',
    columns: [
      'engagements',
      'catalog, bytes each',
      'goal',
      'memory of /, MB',
      'check and compile, s',
      'goal',
    ],
    rows,
    notes: [
      'Bytes compressed with gzip, without officials and topics. Memory: heap of scripts after a collection.',
      'Check and compile: as `npm run check:data` reports it, once.',
    ],
  }
}

/** The output of `npm run check:data` for a folder. */
function compile(folder: string): { bytes: number; seconds: number } {
  const said = execFileSync('npm', ['run', '--silent', 'check:data'], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: folder },
    encoding: 'utf8',
  })
  const [, bytes] = /catalog: ([\d.]+) bytes/.exec(said) ?? []
  const [, milliseconds] = /^(\d+) ms$/m.exec(said) ?? []
  return { bytes: Number(bytes), seconds: Number(milliseconds) / 1000 }
}

async function memoryOf({ browser, rounds }: Bench, size: number | 'real'): Promise<string> {
  const { origin } = await site(size)
  const figures: number[] = []
  for (let round = 0; round < rounds; round++) {
    const { page, cdp, close } = await visit(browser, 'unthrottled')
    await page.goto(origin, { waitUntil: 'networkidle' })
    await page.locator('[data-node]').first().waitFor()
    await cdp.send('HeapProfiler.collectGarbage')
    const { usedSize } = await cdp.send('Runtime.getHeapUsage')
    figures.push(usedSize / 1_000_000)
    await close()
  }
  return formatSpread(spreadOf(figures), 1)
}
