// `npm run test:firefox`: the main paths through the built site in the installed Firefox, driven
// over WebDriver BiDi. FIREFOX_PATH selects another one.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'
import { RECORDS, outOf } from './fixtures.ts'
import { folderHost } from './folderHost.mjs'
import { EXAMPLES } from './pages.ts'

const PORT = Number(process.env['E2E_PORT'] ?? 4173) + 4
const SITE = `http://localhost:${PORT}`
const DIST = join(import.meta.dirname, '../dist')
const CALL = '2021-11-12-blinken-wang-call'

/**
 * What Firefox now and then reports without an address on a page with a service worker. What the
 * site itself fails to load is reported with one.
 */
const WITHOUT_ADDRESS = /Failed to load ‘’\. A ServiceWorker intercepted the request/

/** The path of a Firefox, if there is one. */
function systemFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH']
  if (named) return named
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const paths = folders.flatMap(folder =>
    ['firefox', 'firefox-esr'].map(name => join(folder, name)),
  )
  return [...paths, '/Applications/Firefox.app/Contents/MacOS/firefox'].find(existsSync)
}

/** The element with a role and a name that starts this way, as assistive technology sees it. */
const named = (page: Page, role: string, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="${role}"])`)

const shows = (page: Page, text: string) =>
  page.waitForFunction(
    wanted => document.body.innerText.includes(wanted),
    { timeout: 60_000 },
    text,
  )

const isAt = (page: Page, address: string) =>
  page.waitForFunction(
    wanted => location.pathname + location.search === wanted,
    { timeout: 60_000 },
    address,
  )

/** Waits until React has hydrated the element, so that no press on it is lost. */
const hydrated = (page: Page, selector: string) =>
  page.waitForFunction(
    wanted =>
      Object.keys(document.querySelector(wanted) ?? {}).some(key => key.startsWith('__react')),
    { timeout: 60_000 },
    selector,
  )

const withTopic = (topic: string) => RECORDS.filter(record => record.topics.includes(topic)).length

/** The paths through the site, in order. */
const PATHS: Record<string, (page: Page) => Promise<void>> = {
  async 'the explorer shows the whole record'(page) {
    await page.goto(SITE)
    await shows(page, outOf(RECORDS.length))
    await page.waitForSelector('.timeline-mark')
    await page.$eval('[aria-label="Topic frequency"]', region => region.scrollIntoView())
    await page.waitForSelector('[aria-label="Topic frequency"] .recharts-surface')
  },
  async 'a filter narrows it, and Back undoes that'(page) {
    await hydrated(page, '[aria-label="Filters"] button')
    await page.locator('[aria-label="Filters"] ::-p-text(Topics)').click()
    await page.waitForSelector('[role=option]')
    await page.keyboard.type('Taiwan')
    await page.locator('[role=option]::-p-text(Taiwan)').click()
    await isAt(page, '/?topics=taiwan')
    await shows(page, outOf(withTopic('taiwan')))
    await page.keyboard.press('Escape')
    await page.goBack()
    await shows(page, outOf(RECORDS.length))
  },
  async 'the timeline leads by keyboard to an account'(page) {
    await page.goto(`${SITE}/?from=2021-11-01&to=2021-11-30`)
    await hydrated(page, 'main h1')
    await page.waitForSelector('.timeline-mark[tabindex="0"]')
    await page.focus('.timeline-mark[tabindex="0"]')
    const first = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(
      before =>
        ![null, before].includes(document.activeElement?.getAttribute('aria-label') ?? null),
      {},
      first,
    )
    const title = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? '',
    )
    assert.match(title, /\d{4}/)
    await page.keyboard.press('Enter')
    await page.waitForSelector('[aria-label="United States account"]')
    assert.ok(title.startsWith(await page.$eval('h1', heading => heading.textContent)))
    await page.goBack()
    await isAt(page, '/?from=2021-11-01&to=2021-11-30')
  },
  async 'an engagement shows both accounts, by topic and as issued'(page) {
    await page.goto(`${SITE}/e/${CALL}`)
    await page.waitForSelector('[aria-label="Chinese account"]')
    await page.locator('::-p-text(As issued)').click()
    await isAt(page, `/e/${CALL}?by=order`)
    await page.waitForSelector('.match-line')
  },
  async 'two texts of one’s own are compared'(page) {
    await page.goto(`${SITE}/compare`)
    const boxes = await page.waitForSelector('textarea').then(() => page.$$('textarea'))
    const texts = [
      'The Secretary raised concerns about peace and stability across the Taiwan Strait.',
      'Wang Yi stressed that Taiwan is part of China. He also spoke of climate change.',
    ]
    for (const [index, box] of boxes.slice(0, 2).entries()) {
      await box.focus()
      await page.keyboard.type(texts[index] ?? '')
    }
    await named(page, 'button', 'Compare').click()
    await page.waitForSelector('[aria-label="Figures"]')
    await shows(page, 'Taiwan')
  },
}

/** Opens something, waits for what it opens, and closes that again. */
async function opens(page: Page, opener: string, opened: string): Promise<void> {
  await page.locator(opener).click()
  await page.waitForSelector(opened)
  await page.keyboard.press('Escape')
  await page.waitForSelector(opened, { hidden: true })
}

/** Runs in a page: keeps the types of the files that it makes from here on. */
function noteFiles(): void {
  const files: string[] = []
  Reflect.set(window, 'files', files)
  const make = URL.createObjectURL.bind(URL)
  URL.createObjectURL = file => {
    if (file instanceof Blob) files.push(file.type)
    return make(file)
  }
}

/** One page of each kind, and on it whatever it has of filters, pictures, sharing, and the palette. */
async function usePage(page: Page, { path, ready }: (typeof EXAMPLES)[number]): Promise<string[]> {
  const used: string[] = []
  const has = async (selector: string) => (await page.$(selector)) !== null
  await page.goto(SITE + path, { waitUntil: 'networkidle0' })
  // First, since what looks for a name starts anew whenever the page changes.
  await hydrated(page, 'main h1')
  await page.waitForSelector(`::-p-aria([name="${ready}"])`)
  if (await has('[aria-label="Filters"]')) {
    await page.locator('[aria-label="Filters"] ::-p-text(Level)').click()
    await page.locator('[role=option]::-p-text(Minister)').click()
    await isAt(page, `${path}?level=minister`)
    await page.keyboard.press('Escape')
    const ministers = RECORDS.filter(({ level }) => level === 'minister').length
    await shows(page, outOf(ministers))
    used.push('filter')
  }
  if (await has('main figure')) {
    await page.locator('main figure ::-p-text(Save)').click()
    await page.locator('[role=menuitem]::-p-text(Picture)').click()
    await page.waitForSelector('[role=dialog] img[alt=Preview]')
    await page.evaluate(noteFiles)
    await page.locator('[role=dialog] button::-p-text(Save as PNG)').click()
    await page.waitForFunction(() => Reflect.get(window, 'files').includes('image/png'))
    await page.keyboard.press('Escape')
    await page.waitForSelector('[role=dialog]', { hidden: true })
    used.push('picture')
  }
  for (const way of ['Share', 'Embed', 'Cite']) {
    const button = `main button::-p-text(${way})`
    if (!(await has(button))) continue
    await opens(page, button, '[role=dialog]')
    used.push(way.toLowerCase())
  }
  await page.keyboard.down('Control')
  await page.keyboard.press('k')
  await page.keyboard.up('Control')
  await page.waitForSelector('[role=dialog] input')
  await page.keyboard.type('about')
  await page.locator('[role=option]::-p-text(About)').click()
  await isAt(page, '/about')
  return used
}

/** What a visited site must do once the host no longer responds. */
async function offline(page: Page, stopHost: () => Promise<void>): Promise<void> {
  await page.goto(SITE)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForNetworkIdle()
  await page.goto(`${SITE}/e/${CALL}`)
  await page.waitForSelector('[aria-label="Chinese account"]')
  await page.waitForNetworkIdle()
  await stopHost()
  await page.goto(SITE)
  await shows(page, outOf(RECORDS.length))
  await page.waitForNetworkIdle()
  await page.goto(`${SITE}/e/${CALL}`)
  await page.waitForSelector('[aria-label="Chinese account"]')
}

const executablePath = systemFirefox()
if (!executablePath) {
  console.error(
    'No Firefox is installed here. Install one (Debian: apt-get install firefox-esr), or name it in FIREFOX_PATH.',
  )
  process.exit(1)
}
const host = folderHost(DIST).listen(PORT)
await once(host, 'listening')
const browser = await puppeteer.launch({ browser: 'firefox', executablePath })
console.log(await browser.version())
const faults: string[] = []
try {
  const page = await browser.newPage()
  page.setDefaultTimeout(60_000)
  await page.setViewport({ width: 1440, height: 900 })
  page.on('pageerror', error => {
    if (!WITHOUT_ADDRESS.test(String(error))) faults.push(`${page.url()}: ${String(error)}`)
  })
  page.on('console', message => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`)
  })
  const stopHost = async () => {
    host.closeAllConnections()
    await new Promise(resolve => host.close(resolve))
  }
  const used: string[] = []
  const paths = {
    ...PATHS,
    ...Object.fromEntries(
      EXAMPLES.map(example => [
        `${example.path} is used`,
        async (one: Page) => void used.push(...(await usePage(one, example))),
      ]),
    ),
    async 'each kind of use was met'() {
      assert.deepEqual([...new Set(used)].toSorted(), [
        'cite',
        'embed',
        'filter',
        'picture',
        'share',
      ])
    },
    'what was visited opens without a connection': (one: Page) => offline(one, stopHost),
  }
  for (const [name, walk] of Object.entries(paths)) {
    await walk(page).then(
      async () => {
        console.log(`✓ ${name}`)
        // A page that is left while it loads something reports that as an error.
        await page.waitForNetworkIdle()
      },
      (error: unknown) => {
        console.log(`✗ ${name}`)
        faults.push(
          `${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        )
      },
    )
  }
} finally {
  await browser.close()
  host.close()
}
if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exitCode = 1
}
