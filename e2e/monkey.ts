// `npm run monkey -- 30 7`: half an hour of random use, with 7 as the seed. Fails on any error that
// the page throws, on a page without content, and if the heap grows by more than a tenth after the
// first third.
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { chromium, type CDPSession, type Page } from '@playwright/test'
import { anyAddress } from './addresses.ts'
import { BROWSER_ARGS, systemBrowser } from './browser.mjs'
import { RECORDS } from './fixtures.ts'
import { folderHost } from './folderHost.mjs'
import { watchUnknown } from './unknownPages.ts'

const MINUTES = Number(process.argv[2] ?? 30)
const SEED = Number(process.argv[3] ?? 1)
const PORT = Number(process.env['E2E_PORT'] ?? 4173) + 3
const SITE = `http://localhost:${PORT}`
/** How often the heap is measured: often enough for a median of each third of a short run. */
const SAMPLES = 15
const MOST_GROWTH = 0.1

const KEYS =
  'Tab Tab Shift+Tab Enter Escape ArrowRight ArrowLeft ArrowDown ArrowUp Home End PageDown Control+k / + - Space Backspace'.split(
    ' ',
  )
const WORDS = ['taiwan', 'Wang Yi', '台湾', '"red line"', 'xyzzy', '2023', '<b>', 'chips']
const SIZES = [
  [1440, 900],
  [768, 1024],
  [320, 640],
] as const

/** Pseudo-random numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const random = randomFrom(SEED)
const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T

/**
 * Presses a random control on the screen: one of an open menu or dialog more often than not, and of
 * a page as often a button, a field or a disclosure as one of its many links.
 */
const press = (page: Page) =>
  page.evaluate(
    ([where, which]) => {
      const popup = [...document.querySelectorAll('[data-base-ui-portal]')].at(-1)
      const tools =
        'button, input, select, textarea, summary, [role=option], [role=menuitem], [tabindex="0"]'
      const within = which < 0.7 && popup ? popup : document
      const all = within.querySelectorAll(which < 0.35 ? 'a[href]' : tools)
      const shown = [...all].filter(element => element.checkVisibility())
      const chosen = shown[Math.floor(where * shown.length)]
      if (chosen instanceof HTMLSelectElement) {
        chosen.selectedIndex = Math.floor(((where * 997) % 1) * chosen.options.length)
        chosen.dispatchEvent(new Event('change', { bubbles: true }))
        return
      }
      if (chosen instanceof HTMLElement) chosen.focus()
      // SVG links have no click method of their own.
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, view: window })
      chosen?.dispatchEvent(click)
    },
    [random(), random()] as const,
  )

/** Opens a random address as a link within the app would. */
const visit = (page: Page) =>
  page.evaluate(address => history.pushState(null, '', address), anyAddress(oneOf))

const ACTIONS: readonly ((page: Page) => Promise<unknown>)[] = [
  visit,
  press,
  press,
  press,
  press,
  page => page.mouse.click(random() * 1000, random() * 800),
  page => page.mouse.move(random() * 1000, random() * 800),
  page => page.mouse.wheel((random() - 0.5) * 400, (random() - 0.3) * 1500),
  async page => {
    await page.mouse.move(random() * 1000, random() * 800)
    await page.mouse.down()
    await page.mouse.move(random() * 1000, random() * 800, { steps: 5 })
    await page.mouse.up()
  },
  page => page.keyboard.press(oneOf(KEYS)),
  page => page.keyboard.press(oneOf(KEYS)),
  page => page.keyboard.insertText(oneOf(WORDS)),
  page => page.evaluate(steps => history.go(steps), oneOf([-2, -1, 1])),
  page => {
    const [width, height] = oneOf(SIZES)
    return page.setViewportSize({ width, height })
  },
]

/** The time limit of an action, in milliseconds: mouse actions have none of their own. */
const LONGEST = 60_000

/** Actions to which the browser gave no answer, though the page did. */
const unanswered: string[] = []

/** Performs one action; a navigation may interrupt it, and Back may leave the site. */
async function step(page: Page): Promise<void> {
  const action = oneOf(ACTIONS)
  const waiting = new AbortController()
  const stuck = setTimeout(LONGEST, null, waiting).then(
    async () => {
      // An input that meets a navigation may be lost in the browser; then the page still answers.
      const focus = page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))
      const state = await Promise.race([focus, setTimeout(5000, null)])
      const what = `no answer to ${String(action)} at ${page.url()}`
      if (state === null) throw new Error(`${what}, nor from the page`)
      unanswered.push(`${what}, the focus is on ${state}`)
    },
    () => undefined,
  )
  await Promise.race([action(page), stuck])
    .catch((error: unknown) => {
      if (!/context was destroyed|navigat/i.test(String(error))) throw error
    })
    .finally(() => waiting.abort())
  if (!page.url().startsWith(SITE)) await page.goto('/')
}

/**
 * Opens every engagement once in each document: all that was read is kept, some 4 MiB of
 * engagements. A document that has replaced another would slowly get there, which is no leak.
 */
async function fillCaches(page: Page): Promise<void> {
  const isFull = await page.evaluate(() => {
    const isMarked = Reflect.has(window, 'isFull')
    Reflect.set(window, 'isFull', true)
    return isMarked
  })
  for (const { id } of isFull ? [] : RECORDS) {
    await page.evaluate(path => history.pushState(null, '', path), `/e/${id}`)
    await setTimeout(50)
  }
}

/** The bytes of heap in use on the plain explorer, all engagements read, after garbage collection. */
async function heapOf(page: Page, devtools: CDPSession): Promise<number> {
  await page.setViewportSize({ width: 1440, height: 900 })
  // A dialog may be open over a menu over a dialog, and hides the page from assistive technology.
  const popups = page.locator('[data-base-ui-portal] :is([role=dialog], [role=menu])')
  for (let layer = 0; layer < 5 && (await popups.count()) > 0; layer++) {
    await page.keyboard.press('Escape')
    await setTimeout(300)
  }
  await fillCaches(page)
  await page.evaluate(() => document.querySelector<HTMLElement>('header a[href]')?.click())
  await page.getByRole('region', { name: 'Engagements', exact: true }).waitFor()
  for (let turn = 0; turn < 3; turn++) await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  return usedSize
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const host = folderHost(join(import.meta.dirname, '../dist')).listen(PORT)
await once(host, 'listening')
const executablePath = systemBrowser()
const browser = await chromium.launch({
  args: BROWSER_ARGS,
  ...(executablePath && { executablePath }),
})
const faults: string[] = []
try {
  const page = await browser.newPage({ baseURL: SITE })
  page.setDefaultTimeout(60_000)
  page.on('pageerror', error => faults.push(error.stack ?? error.message))
  const isUnknownPage = watchUnknown(page)
  page.on('console', message => {
    if (message.type() === 'error' && !isUnknownPage(message)) {
      faults.push(`${message.text()} (${message.location().url})`)
    }
  })
  // External links leave the site; a response without content does not navigate.
  await page.context().route(
    url => url.origin !== SITE && url.protocol.startsWith('http'),
    route => route.fulfill({ status: 204 }),
  )
  await page.goto('/')
  const devtools = await page.context().newCDPSession(page)
  const heap: number[] = []
  let steps = 0
  const started = Date.now()
  for (let sample = 1; sample <= SAMPLES; sample++) {
    while (Date.now() < started + (sample / SAMPLES) * MINUTES * 60_000 && faults.length === 0) {
      await step(page)
      steps++
    }
    if (faults.length > 0) break
    heap.push(await heapOf(page, devtools))
    console.log(`${steps} steps, ${((heap.at(-1) ?? 0) / 2 ** 20).toFixed(1)} MiB in use`)
  }
  const third = SAMPLES / 3
  const growth = median(heap.slice(-third)) / median(heap.slice(third, 2 * third)) - 1
  console.log(`seed ${SEED}: from the second third to the last ${(growth * 100).toFixed(1)} %`)
  for (const action of unanswered) console.log(action)
  if (growth > MOST_GROWTH) faults.push(`the heap has grown by ${(growth * 100).toFixed(1)} %`)
  if (faults.length > 0) faults.push(`after ${steps} steps at ${page.url()}`)
} finally {
  await browser.close()
  host.close()
}
if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exitCode = 1
}
