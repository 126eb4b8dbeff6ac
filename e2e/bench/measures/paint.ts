import type { Browser } from '@playwright/test'
import { visit } from '../browser.ts'
import { serve } from '../host.ts'
import { alternate, type Bench, type Measure, type Table } from '../measure.ts'
import { site } from '../site.ts'
import { formatSpread, ratioOf, spreadOf } from '../stats.ts'
import { bareText } from './page.ts'

const PATH = '/e/2021-11-12-blinken-wang-call'

/** When both accounts of an engagement are visible on slow 3G, and when the script arrives. */
export const paint: Measure = { name: 'paint', run }

/** Milliseconds from navigation. */
interface Times {
  first: number
  largest: number
  /** When the app's script had arrived; 0 on the bare page. */
  script: number
}

async function run({ browser, rounds }: Bench): Promise<Table> {
  const app = await site('real')
  const { page, close } = await visit(browser, 'unthrottled')
  await page.goto(app.origin + PATH, { waitUntil: 'networkidle' })
  const text = bareText(await page.locator('body').innerText())
  await close()
  const bare = await serve(path => (path === `${PATH}/index.html` ? text : undefined))
  const { ours, theirs } = await alternate(rounds, {
    ours: () => timesOf(browser, app.origin + PATH),
    theirs: () => timesOf(browser, bare.origin + PATH),
  })
  bare.close()
  const row = (name: string, of: 'first' | 'largest') => {
    const [own, other] = [ours.map(times => times[of]), theirs.map(times => times[of])]
    return [
      name,
      formatSpread(spreadOf(own)),
      formatSpread(spreadOf(other)),
      formatSpread(ratioOf(own, other), 2),
    ]
  }
  return {
    title: 'Read before the script: an engagement over slow 3G',
    columns: ['ms', 'ours', 'bare', 'ratio'],
    rows: [
      row('first paint', 'first'),
      row('largest paint', 'largest'),
      ['script arrives', formatSpread(spreadOf(ours.map(({ script }) => script))), '', ''],
    ],
    notes: ['Slow 3G, 4× CPU. The bare page is one HTML file with the same text.'],
  }
}

async function timesOf(browser: Browser, address: string): Promise<Times> {
  const { page, close } = await visit(browser, 'slow 3G, 4× CPU')
  try {
    await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 })
    return await page.evaluate(() => {
      const [first] = performance.getEntriesByName('first-contentful-paint')
      // The app starts once the last of its imports has arrived.
      const scripts = performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\/assets\/(?:index|basis)-[^/]*\.js$/.test(name))
        .map(({ startTime, duration }) => startTime + duration)
      return {
        first: first?.startTime ?? 0,
        largest: window.largestPaint(),
        script: Math.max(0, ...scripts),
      }
    })
  } finally {
    await close()
  }
}
