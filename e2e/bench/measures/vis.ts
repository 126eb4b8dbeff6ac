import type { Page } from '@playwright/test'
import { readSources } from '../../../data/compile/read.ts'
import { dayToMs } from '../../../src/domain/day.ts'
import type { EngagementRecord } from '../../../src/domain/engagement.ts'
import { launch, visit } from '../browser.ts'
import { serve, type Host } from '../host.ts'
import { alternate, verdict, type Bench, type Measure, type Table } from '../measure.ts'
import { corpus, packageFile, site } from '../site.ts'
import { formatSpread, ratioOf, spreadOf } from '../stats.ts'
import { watchWork } from '../trace.ts'

const SIZES = [200, 2_000, 10_000, 50_000]
/** The size that the goals are for. */
const JUDGED = 10_000
const MOST_RATIO = 0.2
const MOST_FRAME = 50
/** How long plain vis-timeline is waited for, in milliseconds. */
const CAP = 60_000

interface Figures {
  /** Milliseconds until everything is drawn; the cap where it took longer. */
  drawn: number
  /** Milliseconds of the main thread for the whole of a gesture, and for its longest frame. */
  pan: number
  panFrame: number
  zoom: number
  zoomFrame: number
}

/** The timeline against plain vis-timeline, which stacks the same items as points. */
export const vis: Measure = { name: 'vis', run }

async function run({ rounds }: Bench): Promise<Table> {
  const rows: string[][] = []
  for (const size of SIZES) {
    const app = await site(size)
    const plain = await servePlain(size)
    let isCapped = false
    const { ours, theirs } = await alternate(rounds, {
      ours: () => take(app.origin, '[data-node]', '[aria-label="Timeline"] [role="toolbar"]'),
      theirs: async () => {
        const figures = isCapped ? CAPPED : await take(plain.origin, '.vis-item', '#timeline')
        isCapped ||= figures.drawn >= CAP
        return figures
      },
    })
    plain.close()
    for (const figure of ['drawn', 'pan', 'zoom'] as const) {
      const [own, others] = [ours, theirs].map(list => list.map(taken => taken[figure]))
      const ratio = ratioOf(own ?? [], others ?? [])
      rows.push([
        size.toLocaleString('en-GB'),
        figure,
        formatSpread(spreadOf(own ?? [])),
        isCapped ? `over ${CAP}` : formatSpread(spreadOf(others ?? [])),
        isCapped && figure !== 'drawn' ? '' : `${isCapped ? '< ' : ''}${formatSpread(ratio, 3)}`,
        size === JUDGED ? verdict(ratio.median, MOST_RATIO) : '',
        figure === 'drawn' ? '' : frame(ours, `${figure}Frame`, size),
      ])
    }
  }
  return {
    title: 'Against plain vis-timeline with the same items stacked as points',
    columns: ['engagements', '', 'ours, ms', 'plain, ms', 'ratio', 'goal', 'our longest frame, ms'],
    rows,
    notes: [
      'Drawn: from navigation. Pan and zoom: processor time of the main thread for a drag over 300 px, of five turns of the wheel.',
      `Where plain vis-timeline has not drawn after ${CAP / 1000} s it is given up, and not tried again.`,
    ],
  }
}

const CAPPED: Figures = { drawn: CAP, pan: CAP, panFrame: CAP, zoom: CAP, zoomFrame: CAP }

function frame(ours: readonly Figures[], figure: 'panFrame' | 'zoomFrame', size: number): string {
  const longest = spreadOf(ours.map(taken => taken[figure]))
  const goal = size === JUDGED ? `, ${verdict(longest.median, MOST_FRAME)}` : ''
  return formatSpread(longest) + goal
}

/** In a browser of its own, which can be ended while a page keeps it busy. */
async function take(address: string, item: string, place: string): Promise<Figures> {
  const browser = await launch()
  try {
    const { page } = await visit(browser, 'unthrottled')
    const drawn = await Promise.race([
      page.goto(address, { waitUntil: 'commit' }).then(() => page.evaluate(isDrawn, item)),
      new Promise<number>(resolve => setTimeout(() => resolve(CAP), CAP)),
    ]).catch(() => CAP)
    if (drawn >= CAP) return CAPPED
    await page.waitForLoadState('networkidle')
    const box = await page.locator(place).boundingBox()
    if (!box) throw new Error(`nothing to drag at ${place}`)
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    const zoom = await watchWork(browser, page, () => zoomIn(page, x, y))
    const pan = await watchWork(browser, page, () => drag(page, x, y))
    return {
      drawn,
      pan: sum(pan),
      panFrame: Math.max(...pan),
      zoom: sum(zoom),
      zoomFrame: Math.max(...zoom),
    }
  } finally {
    await browser.close()
  }
}

const sum = (figures: readonly number[]) => figures.reduce((total, one) => total + one, 0)

const isDrawn = (item: string) =>
  window.firstFrame(() => document.querySelector(item)?.checkVisibility() === true)

/** A drag to the left, a frame a step. */
async function drag(page: Page, x: number, y: number) {
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 1; step <= 15; step++) await page.mouse.move(x - 20 * step, y)
  await page.mouse.up()
  await settle(page)
}

/** Five turns of the wheel. */
async function zoomIn(page: Page, x: number, y: number) {
  await page.mouse.move(x, y)
  await page.keyboard.down('Control')
  for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, -120)
  await page.keyboard.up('Control')
  await settle(page)
}

/** Until the main thread has nothing left to do for a second. */
const settle = (page: Page) =>
  page.evaluate(() => new Promise(resolve => requestIdleCallback(() => setTimeout(resolve, 1000))))

async function servePlain(size: number): Promise<Host> {
  const { engagements } = readSources(await corpus(size))
  const items = engagements.map(({ text }) => {
    const { id, title, date } = JSON.parse(text) as EngagementRecord
    return { id, content: title, start: dayToMs(date), type: 'point' }
  })
  const umd = 'vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'
  const styles = 'vis-timeline/styles/vis-timeline-graph2d.min.css'
  const files: Record<string, string> = {
    '/index.html': PAGE,
    '/vis.js': packageFile(umd),
    '/vis.css': packageFile(styles),
    '/items.json': JSON.stringify(items),
  }
  return serve(path => files[path])
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Engagements</title>
<link rel="stylesheet" href="/vis.css">
<script src="/vis.js"></script>
</head>
<body>
<div id="timeline"></div>
<script>
fetch('/items.json').then(answer => answer.json()).then(items => {
  new vis.Timeline(document.getElementById('timeline'), items, {
    stack: true, height: '700px', zoomKey: 'ctrlKey',
  })
})
</script>
</body>
</html>
`
