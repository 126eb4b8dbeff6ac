import type { Page } from '@playwright/test'
import { readSources } from '../../../data/compile/read.ts'
import { dayToMs } from '../../../src/domain/time/day.ts'
import type { EngagementRecord } from '../../../src/domain/record/engagement.ts'
import { launch, visit } from '../browser.ts'
import { serve, type Host } from '../host.ts'
import { alternate, verdict, type Bench, type Measure, type Table } from '../measure.ts'
import { corpus, packageFile, site } from '../site.ts'
import { formatSpread, ratioOf, spreadOf } from '../stats.ts'
import { watchWork, type Work } from '../trace.ts'

const SIZES = [200, 2_000, 10_000, 50_000]
/** The size to which the goals apply. */
const JUDGED = 10_000
const MOST_RATIO = 0.2
const MOST_FRAME = 50
/** The time limit for plain vis-timeline, in milliseconds. */
const CAP = 60_000

/** Main-thread milliseconds for a whole gesture, its longest frame and its longest task. */
interface Gesture {
  total: number
  frame: number
  task: number
}

/** The measurements; `null` for what exceeded the time limit, or came after that. */
interface Figures {
  /** Milliseconds until everything is drawn. */
  drawn: number | null
  /** Milliseconds until it can be moved. */
  moves: number | null
  pan: Gesture | null
  zoom: Gesture | null
}

/** The timeline against plain vis-timeline, which stacks the same items as points. */
export const vis: Measure = { name: 'vis', run }

async function run({ rounds }: Bench): Promise<Table> {
  const rows: string[][] = []
  for (const size of SIZES) {
    const app = await site(size)
    const plain = await servePlain(size)
    let tooSlow: Figures | undefined
    const { ours, theirs } = await alternate(rounds, {
      ours: () => take(app.origin, OURS),
      theirs: async () => {
        const figures = tooSlow ?? (await take(plain.origin, PLAIN))
        if (Object.values(figures).includes(null)) tooSlow = figures
        return figures
      },
    })
    plain.close()
    rows.push(
      line(size, 'drawn', ours.map(drawnOf), theirs.map(drawnOf)),
      [...line(size, 'moves', ours.map(movesOf), theirs.map(movesOf)).slice(0, -1), ''],
      ...(['zoom', 'pan'] as const).map(name => [
        ...line(size, name, ours.map(totalOf(name)), theirs.map(totalOf(name))),
        ...longestOf(size, ours, name),
      ]),
    )
  }
  return {
    title: 'Against plain vis-timeline with the same items stacked as points',
    columns: [
      'engagements',
      '',
      'ours, ms',
      'plain, ms',
      'ratio',
      'goal',
      'our longest frame, ms',
      'our longest task, ms',
    ],
    rows,
    notes: [
      'Drawn: from navigation until what the window holds stands there and can be clicked; moves: until its script has taken charge. Zoom: five turns of the wheel; pan: a drag over 300 px; both in processor time of the main thread, until it has been at rest for a second. The pointer has stirred before, at which our charts are drawn.',
      'A frame is what the main thread does from the moment it is due until it is handed over.',
      `What plain vis-timeline has not done after ${CAP / 1000} s is given up, and not tried again: the ratio is at most what is printed.`,
    ],
  }
}

const drawnOf = ({ drawn }: Figures) => drawn
const movesOf = ({ moves }: Figures) => moves
const totalOf = (name: 'zoom' | 'pan') => (figures: Figures) => figures[name]?.total ?? null

type Figure = number | null

/** Both times, and the ratio. */
function line(size: number, name: string, ours: readonly Figure[], theirs: readonly Figure[]) {
  const atLeast = (figures: readonly Figure[]) => figures.map(figure => figure ?? CAP)
  const ratio = ratioOf(atLeast(ours), atLeast(theirs))
  const cell = (figures: readonly Figure[]) =>
    figures.includes(null) ? `over ${CAP}` : formatSpread(spreadOf(atLeast(figures)))
  return [
    size.toLocaleString('en-GB'),
    name,
    cell(ours),
    cell(theirs),
    `${theirs.includes(null) ? '< ' : ''}${formatSpread(ratio, 3)}`,
    size === JUDGED ? verdict(ratio.median, MOST_RATIO) : '',
  ]
}

/** Our longest frame, to which the goal applies, and our longest task. */
function longestOf(size: number, ours: readonly Figures[], name: 'zoom' | 'pan'): string[] {
  const [frame, task] = (['frame', 'task'] as const).map(figure =>
    spreadOf(ours.map(figures => figures[name]?.[figure] ?? CAP)),
  )
  if (!frame || !task) return []
  const goal = size === JUDGED ? `, ${verdict(frame.median, MOST_FRAME)}` : ''
  return [formatSpread(frame) + goal, formatSpread(task)]
}

/** Where to look on a page, as selectors. */
interface Places {
  plot: string
  /** A marker that can be clicked. */
  marker: string
  /** A marker of a timeline that can be moved. */
  moving: string
}

// The sliders follow the markers: once they are there, so are all markers.
const PLOT = '[aria-label="Timeline"]:has([role="slider"]) [role="toolbar"]'
const OURS: Places = { plot: PLOT, marker: `${PLOT} a`, moving: '[data-node]' }
const PLAIN: Places = { plot: '#timeline', marker: '.vis-item', moving: '.vis-item' }

/**
 * In a separate browser, which can be closed while a page keeps it busy.
 *
 * @throws Error if a gesture moves nothing, so that a frozen page meets no goal
 */
async function take(address: string, { plot, marker, moving }: Places): Promise<Figures> {
  const browser = await launch()
  try {
    const { page } = await visit(browser, 'unthrottled')
    const drawn = await capped(
      page.goto(address, { waitUntil: 'commit' }).then(() => page.evaluate(isDrawn, marker)),
    )
    const moves = drawn && (await capped(page.evaluate(isDrawn, moving)))
    if (moves === null) return { drawn, moves, zoom: null, pan: null }
    await page.waitForLoadState('networkidle')
    const box = await page.locator(plot).boundingBox()
    if (!box) throw new Error(`nothing to drag at ${plot}`)
    // At the first movement our charts hydrate, at the next they are drawn.
    for (const step of [0, 1]) {
      await page.mouse.move(box.x + step, box.y)
      await page.waitForLoadState('networkidle')
      await settle(page)
    }
    // A plot of many rows reaches below the window.
    const bottom = Math.min(box.y + box.height, page.viewportSize()?.height ?? Infinity)
    const [x, y] = [box.x + box.width / 2, (box.y + bottom) / 2]
    const watch = async (gesture: (page: Page, x: number, y: number) => Promise<void>) => {
      const before = await page.evaluate(placesOf, moving)
      const work = await capped(watchWork(browser, page, () => gesture(page, x, y)))
      if (!work) return null
      const hasMoved = (await page.evaluate(placesOf, moving)) !== before
      if (!hasMoved || work.frames.length === 0) throw new Error(`nothing moved at ${x}, ${y}`)
      return gestureOf(work)
    }
    const zoom = await watch(zoomIn)
    return { drawn, moves, zoom, pan: zoom && (await watch(drag)) }
  } finally {
    await browser.close()
  }
}

/** The result of a promise if it is in time, or `null`. */
async function capped<Result>(done: Promise<Result>): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined
  const timeUp = new Promise<null>(resolve => {
    timer = setTimeout(() => resolve(null), CAP)
  })
  // It rejects once the browser is closed, when nobody is waiting any more.
  done.catch(() => undefined)
  return Promise.race([done, timeUp]).finally(() => clearTimeout(timer))
}

const gestureOf = ({ total, tasks, frames }: Work): Gesture => ({
  total,
  frame: Math.max(...frames),
  task: Math.max(...tasks),
})

/** Runs in a page: where its first markers are. */
const placesOf = (items: string) =>
  [...document.querySelectorAll(items)]
    .slice(0, 20)
    .map(item => item.getBoundingClientRect().left)
    .join()

const isDrawn = (item: string) =>
  window.firstFrame(() => document.querySelector(item)?.checkVisibility() === true)

/** A drag to the left, one frame per step. */
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

/**
 * Waits until the main thread has been idle for a second. Chromium may never call back a page that
 * draws no frame any more, so not for longer than some seconds.
 */
const settle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise(resolve =>
        requestIdleCallback(() => setTimeout(resolve, 1000), { timeout: 3000 }),
      ),
  )

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
