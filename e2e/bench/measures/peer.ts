import { join } from 'node:path'
import { check } from '../../../data/compile/check.ts'
import { readSources } from '../../../data/compile/read.ts'
import type { EngagementRecord } from '../../../src/domain/record/engagement.ts'
import { SPEEDS, visit, type Speed } from '../browser.ts'
import { folderLookup, serve, type Host } from '../host.ts'
import { alternate, verdict, type Bench, type Measure, type Table } from '../measure.ts'
import { site } from '../site.ts'
import { formatSpread, ratioOf, spreadOf } from '../stats.ts'

const PEER = join(import.meta.dirname, '../node_modules/@knight-lab/timelinejs/dist')
/** The number of characters by which a summary is recognized. */
const TOLD = 60

interface Figures {
  /** Milliseconds until all engagements are drawn and can be clicked. */
  ready: number
  /** Milliseconds until they can also be panned and navigated by keyboard. */
  alive: number
  /** Milliseconds until an engagement's headline and summary can be read. */
  readable: number
  /** Bytes of everything fetched until then. */
  bytes: number
}

/** The same engagements in the app and in TimelineJS3. */
export const peer: Measure = { name: 'peer', run }

async function run({ browser, rounds }: Bench): Promise<Table> {
  const app = await site('real')
  const { dataset } = check(readSources(app.dataFolder))
  const records = dataset?.records ?? []
  const [first] = records
  if (!first) throw new Error('the dataset is faulty: npm run check:data')
  const other = await servePeer(records)
  const strays = new Set<string>()

  const take = async (speed: Speed, opened: Opened): Promise<Figures> => {
    const { page, bytes, strays: missed, close } = await visit(browser, speed)
    try {
      await page.goto(opened.all, { waitUntil: 'commit' })
      const ready = await page.evaluate(opened.isReady, records.length)
      const alive = await page.evaluate(isAlive, opened.alive)
      await page.waitForLoadState('networkidle')
      const fetched = bytes()
      for (const address of missed()) strays.add(address)
      return { ready, alive, readable: await readableAfter(speed, opened), bytes: fetched }
    } finally {
      await close()
    }
  }
  const readableAfter = async (speed: Speed, { one }: Opened): Promise<number> => {
    const { page, close } = await visit(browser, speed)
    try {
      await page.goto(one, { waitUntil: 'commit' })
      return await page.evaluate(isReadable, first.summary.slice(0, TOLD))
    } finally {
      await close()
    }
  }
  const ours: Opened = {
    all: `${app.origin}/`,
    one: `${app.origin}/e/${first.id}`,
    isReady: appIsReady,
    alive: '[data-node]',
  }
  const theirs: Opened = {
    all: other.origin,
    one: other.origin,
    isReady: peerIsReady,
    alive: '.tl-timemarker',
  }

  const rows: string[][] = []
  for (const speed of SPEEDS) {
    const taken = await alternate(rounds, {
      ours: () => take(speed, ours),
      theirs: () => take(speed, theirs),
    })
    rows.push(
      row(`all ${records.length} drawn, ms`, speed, taken, 'ready', speed === 'unthrottled' && 0.8),
      row('moves, ms', speed, taken, 'alive', false),
      row('first readable, ms', speed, taken, 'readable', speed !== 'unthrottled' && 0.3),
      row('bytes', speed, taken, 'bytes', false),
    )
  }
  other.close()
  return {
    title: `Against a peer: TimelineJS3 with the same ${records.length} engagements`,
    columns: ['', 'speed', 'ours', 'TimelineJS3', 'ratio', 'goal'],
    rows,
    notes: [
      'All drawn: a mark, or a share in a counted cluster, for each engagement; there a marker each. Each can be clicked.',
      'Moves: its script has drawn the timeline, so that it can be moved and walked along.',
      'First readable: headline and summary, here on the engagement’s page, there on the first slide.',
      strays.size > 0
        ? `Asked of other hosts, in vain: ${[...strays].join(', ')}`
        : 'Nothing was asked of other hosts.',
    ],
  }
}

interface Opened {
  all: string
  one: string
  isReady: (count: number) => Promise<number>
  /** A marker of a timeline whose script is running. */
  alive: string
}

const appIsReady = (count: number) =>
  window.firstFrame(() => {
    const toolbar = document.querySelector('[role="toolbar"]')
    // Links in the HTML, and later their replacements; a cluster's text is its count.
    const drawn = [...(toolbar?.querySelectorAll('a, [data-node]') ?? [])]
      .filter(node => node.checkVisibility())
      .map(node => Number(node.textContent || 1))
    return drawn.reduce((sum, one) => sum + one, 0) >= count
  })

const peerIsReady = (count: number) =>
  window.firstFrame(() => document.querySelectorAll('.tl-timemarker').length >= count)

const isAlive = (marker: string) =>
  window.firstFrame(() => document.querySelector(marker)?.checkVisibility() === true)

/** Waits until a text is visible. */
const isReadable = (text: string) =>
  window.firstFrame(() => {
    const found = [...document.querySelectorAll('p')].find(one => one.textContent.includes(text))
    if (!found?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
    const { top, left } = found.getBoundingClientRect()
    return top < window.innerHeight && left >= 0 && left < window.innerWidth
  })

function row(
  name: string,
  speed: Speed,
  { ours, theirs }: Record<'ours' | 'theirs', Figures[]>,
  figure: keyof Figures,
  goal: number | false,
): string[] {
  const [own, others] = [ours, theirs].map(list => list.map(taken => taken[figure]))
  const ratio = ratioOf(own ?? [], others ?? [])
  return [
    name,
    speed,
    formatSpread(spreadOf(own ?? [])),
    formatSpread(spreadOf(others ?? [])),
    formatSpread(ratio, 2),
    goal === false ? '' : verdict(ratio.median, goal),
  ]
}

/** TimelineJS3 embedded as its guide says, without external fonts. */
function servePeer(records: readonly EngagementRecord[]): Promise<Host> {
  const files = folderLookup(PEER)
  const pages: Record<string, string> = {
    '/index.html': PAGE,
    '/events.json': JSON.stringify({ events: records.map(toEvent) }),
  }
  return serve(path => pages[path] ?? files(path))
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Engagements</title>
<link rel="stylesheet" href="/css/timeline.css">
<script src="/js/timeline.js"></script>
</head>
<body>
<div id="timeline" style="width: 100%; height: 860px"></div>
<script>new TL.Timeline('timeline', '/events.json', { font: null })</script>
</body>
</html>
`

const toEvent = ({ id, title, summary, level, date, endDate }: EngagementRecord) => ({
  unique_id: id,
  start_date: toDate(date),
  ...(endDate && { end_date: toDate(endDate) }),
  text: { headline: title, text: `<p>${summary}</p>` },
  group: level,
})

function toDate(day: string) {
  const [year, month, date] = day.split('-').map(Number)
  return { year, month, day: date }
}
