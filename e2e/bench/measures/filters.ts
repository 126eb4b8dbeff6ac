import type { Browser, Locator, Page } from '@playwright/test'
import { visit } from '../browser.ts'
import { alternate, verdict, type Bench, type Measure, type Table } from '../measure.ts'
import { site } from '../site.ts'
import { formatSpread, ratioOf, spreadOf } from '../stats.ts'
import { watchWork } from '../trace.ts'

/** A corpus size, and the longest task that a press may cause, in milliseconds. */
const SIZES = [
  { size: 200, longest: 50 },
  { size: 10_000, longest: 100 },
] as const
const MOST_RATIO = 5
/** The page is idle once nothing in it has changed for this long, in milliseconds. */
const REST = 700

interface Figures {
  /** Milliseconds from the press to the frame that shows the new count; the slowest press. */
  counted: number
  /** Milliseconds from the press to the last change of charts and list; the slowest press. */
  settled: number
  /** The longest task of all presses, in milliseconds of processor time. */
  longest: number
}

/** The time from pressing a filter to painting the result. */
export const filters: Measure = { name: 'filters', run }

async function run({ browser, rounds }: Bench): Promise<Table> {
  const take = (size: number) => async (): Promise<Figures> => {
    const { origin } = await site(size)
    const { page, close } = await visit(browser, 'unthrottled')
    try {
      await page.goto(origin, { waitUntil: 'networkidle' })
      await page.locator('[data-node]').first().waitFor()
      return await pressAll(browser, page)
    } finally {
      await close()
    }
  }
  const [small, large] = SIZES
  const taken = await alternate(rounds, { small: take(small.size), large: take(large.size) })
  const figures = (name: keyof typeof taken, figure: keyof Figures) =>
    taken[name].map(one => one[figure])
  const lines = (['counted', 'settled'] as const).map(figure => {
    const ratio = ratioOf(figures('large', figure), figures('small', figure))
    return [
      `${figure}, ms`,
      formatSpread(spreadOf(figures('small', figure))),
      formatSpread(spreadOf(figures('large', figure))),
      formatSpread(ratio, 1),
      verdict(ratio.median, MOST_RATIO),
    ]
  })
  const longest = (['small', 'large'] as const).map(name => spreadOf(figures(name, 'longest')))
  const [smallest, largest] = longest
  return {
    title: 'Filters: from a press to the paint',
    columns: ['', `${small.size}`, large.size.toLocaleString('en-GB'), 'ratio', 'goal'],
    rows: [
      ...lines,
      [
        'longest task, ms',
        ...longest.map(one => formatSpread(one)),
        '',
        `${verdict(smallest?.median ?? 0, small.longest)}, ${verdict(largest?.median ?? 0, large.longest)}`,
      ],
    ],
    notes: [
      'The slowest of five presses: a topic, a level, the topic again, an account, Reset.',
      'Counted: the new number stands. Settled: charts and list have followed.',
      'Longest task: of the main thread, in processor time, until all has been at rest for a while.',
    ],
  }
}

/** Presses one filter after another, each time from idle. */
async function pressAll(browser: Browser, page: Page): Promise<Figures> {
  const bar = page.getByRole('region', { name: 'Filters' })
  const menu = (name: string) => bar.getByRole('button', { name: new RegExp(`^${name}`) })
  const option = (name: RegExp) => page.getByRole('option', { name }).first()
  const presses: { open?: string; target: Locator }[] = [
    { open: 'Topics', target: option(/^Taiwan/) },
    { open: 'Level', target: option(/^Ministers/) },
    { target: bar.getByRole('button', { name: 'Remove Taiwan' }) },
    { open: 'Accounts', target: option(/^Both/) },
    { target: bar.getByRole('button', { name: 'Reset', exact: true }) },
  ]
  const figures: Figures = { counted: 0, settled: 0, longest: 0 }
  for (const { open, target } of presses) {
    if (open) await menu(open).click()
    // The pointer is moved there first, so that neither finding nor hovering the target counts.
    await target.hover()
    await page.evaluate(atRest, REST)
    await page.evaluate(watchPress)
    const { tasks } = await watchWork(browser, page, async () => {
      await page.mouse.down()
      await page.mouse.up()
      await page.evaluate(atRest, REST)
    })
    const { counted, settled } = await page.evaluate(() => window.pressed)
    if (counted === 0) throw new Error('a press changed no count')
    figures.counted = Math.max(figures.counted, counted)
    figures.settled = Math.max(figures.settled, settled)
    figures.longest = Math.max(figures.longest, ...tasks)
    if (open) await page.keyboard.press('Escape')
  }
  return figures
}

declare global {
  interface Window {
    pressed: { counted: number; settled: number }
    watching: MutationObserver | undefined
  }
}

/** Records when the next press is followed by a new count, and by the last change after it. */
function watchPress() {
  window.pressed = { counted: 0, settled: 0 }
  let start = 0
  window.addEventListener('click', event => (start = event.timeStamp), {
    capture: true,
    once: true,
  })
  const status = [...document.querySelectorAll('[role="status"]')].find(one =>
    one.textContent.includes('engagements'),
  )
  window.watching?.disconnect()
  window.watching = new MutationObserver(records => {
    if (start === 0) return
    const isCount = records.some(({ target }) => status?.contains(target))
    window.afterPaint(() => {
      window.pressed.settled = performance.now() - start
      if (isCount && window.pressed.counted === 0) window.pressed.counted = window.pressed.settled
    })
  })
  window.watching.observe(document.querySelector('main') ?? document, {
    childList: true,
    characterData: true,
    attributes: true,
    subtree: true,
  })
}

/** Waits until nothing in the page has changed for a while. */
const atRest = (rest: number) =>
  new Promise<void>(resolve => {
    let timer = 0
    const observer = new MutationObserver(() => wait())
    const wait = () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => {
        observer.disconnect()
        resolve()
      }, rest)
    }
    observer.observe(document, {
      childList: true,
      attributes: true,
      characterData: true,
      subtree: true,
    })
    wait()
  })
