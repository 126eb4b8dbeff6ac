import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { readSite } from './builtSite.ts'
import { expect, regionOf, test } from './fixtures.ts'
import { folderHost } from './folderHost.mjs'
import { writeHostileCorpus } from './hostile.ts'
import { SOUND_PATHS } from './pages.ts'
import { watchRest } from './rest.ts'

const ROOT = join(import.meta.dirname, '..')
const PORT = Number(process.env['E2E_PORT'] ?? 4173) + 2
const folder = mkdtempSync(join(tmpdir(), 'parallax-hostile-'))
const site = join(folder, 'site')
let host: Server

test.describe.configure({ mode: 'serial' })
// Only the unknown address answers with status 404.
test.use({ baseURL: `http://localhost:${PORT}`, expectedErrors: /status of 404/ })

test.beforeAll(async () => {
  test.setTimeout(300_000)
  const corpus = join(folder, 'corpus')
  writeHostileCorpus(corpus)
  execFileSync('npx', ['vite', 'build', '--outDir', site, '--logLevel', 'error'], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: corpus },
  })
  host = folderHost(site).listen(PORT)
  await once(host, 'listening')
})
test.afterAll(() => {
  host.close()
  rmSync(folder, { recursive: true, force: true })
})

/**
 * Which of the texts became more than text on a page, and how far the page overflows the window.
 */
const harm = (page: Page) =>
  page.evaluate(() => {
    const { ran } = window as unknown as { ran?: unknown }
    const elements = [...document.querySelectorAll('*')]
    const { scrollWidth, clientWidth } = document.documentElement
    // The page's own script and styles are the first and the only ones.
    const inline = [...document.querySelectorAll('script:not([src], [type="application/ld+json"])')]
    const own = new Set([inline[0], document.querySelector('style')])
    return {
      ran: ran ?? null,
      foreign: elements
        .filter(
          element =>
            element.matches('iframe, marquee, [src=x], [srcdoc], a[href^="javascript:" i]') ||
            ((inline.includes(element) || element.matches('style')) && !own.has(element)) ||
            element.matches('a[href*="onmouseover" i]:not([rel~=noopener])') ||
            element.getAttributeNames().some(name => name.startsWith('on')),
        )
        .map(element => element.outerHTML.slice(0, 200)),
      beyond: Math.max(0, scrollWidth - clientWidth),
    }
  })

const HARMLESS = { ran: null, foreign: [], beyond: 0 }

const PAGES = [
  ...SOUND_PATHS,
  '/#2022-02-24-invasion',
  '/?sides=apart&measure=words&q=<img src=x onerror=window.ran=16>&officials="><script>window.ran=17</script>',
  '/e/2022-03-18-biden-xi-call?by=order',
  '/e/2022-11-14-biden-bali-visit?embed=1&term=%3Cimg/src=x/onerror=window.ran=15%3E',
  '/e/<script>window.ran=18<%2Fscript>',
  '/topics/taiwan?term=%3Cimg/src=x/onerror=window.ran=15%3E',
]

test('shows every text of every page as text, and breaks endless words', async ({ page }) => {
  test.setTimeout(240_000)
  page.on('dialog', dialog => {
    throw new Error(`a dialog opened: ${dialog.message()}`)
  })
  const atRest = watchRest(page)
  for (const path of PAGES) {
    await test.step(path, async () => {
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto(path)
      // By its element: an open sheet removes the page behind it from the accessibility tree.
      await expect(page.locator('h1').first()).toBeAttached()
      await atRest()
      if (path.includes('#')) await expect(page.locator('#event-card details')).toHaveCount(401)
      expect(await harm(page)).toEqual(HARMLESS)
      await page.setViewportSize({ width: 320, height: 700 })
      await expect.poll(() => harm(page)).toEqual(HARMLESS)
    })
  }
})

/** A malicious comparison, as a link may carry it. */
const HOSTILE_TEXT = {
  text: `Taiwan is <script>window.ran=19</script> vital. \${window.ran=20} {{constructor}} </textarea><img src=x onerror=window.ran=21>\n\nBoth sides agreed to resume talks. ${'w'.repeat(240)}`,
  publisher: '"><img src=x onerror=window.ran=22>',
  date: '<b>today</b>',
  url: 'javascript:window.ran=23',
}
const HOSTILE_ADDRESS =
  'https://example.org/"onmouseover="window.ran=26"><script>window.ran=27</script>'
const HOSTILE_COMPARISON = {
  title: '../../=1+1</title><script>window.ran=24</script>',
  engagement: '"><script>window.ran=25</script>',
  texts: { us: HOSTILE_TEXT, cn: HOSTILE_TEXT },
  corrections: [
    { what: 'topics', side: 'us', place: { start: 0, end: 1e9 }, value: ['__proto__', '<b>'] },
    { what: 'match', us: { start: 5, end: 2 }, cn: null },
  ],
}

test('shows the comparison in a link as text', async ({ page }) => {
  const packed = gzipSync(JSON.stringify(HOSTILE_COMPARISON)).toString('base64url')
  await page.goto(`/compare#1.${packed}`)
  const box = page.getByRole('textbox', { name: 'United States text', exact: true })
  await expect(box).toHaveValue(HOSTILE_TEXT.text)
  const compare = page.getByRole('button', { name: 'Compare', exact: true })
  await compare.click()
  await expect(page.getByText('is not an address')).toHaveCount(2)
  expect(await harm(page)).toEqual(HARMLESS)

  for (const country of ['United States', 'China']) {
    await page
      .getByRole('textbox', { name: new RegExp(`^Address.*${country}`) })
      .fill(HOSTILE_ADDRESS)
    await page.getByLabel(new RegExp(`^Date.*${country}`)).fill('2023-02-01')
  }
  await compare.click()
  await expect(regionOf(page, 'Emphasis')).toBeVisible()
  expect(await harm(page)).toEqual(HARMLESS)
  await page.getByRole('button', { name: 'Draft a record' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await harm(page)).toEqual(HARMLESS)
  await page.keyboard.press('Escape')

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as file' }).click()
  expect((await download).suggestedFilename()).toMatch(/^[\p{L}\p{N} -]+\.json$/u)
})

test('saves formulas as text, and pictures without markup', async ({ page }) => {
  await page.goto('/')
  const save = async (press: () => Promise<void>) => {
    const download = page.waitForEvent('download')
    await press()
    return readFileSync(await (await download).path(), 'utf8')
  }
  const pick = (region: string, item: RegExp) => async () => {
    await regionOf(page, region)
      .getByRole('button', { name: /^(Save|Export)/ })
      .click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  const tables = [
    await save(pick('Filters', /CSV|table/)),
    await save(pick('Topic frequency', /CSV/)),
    await save(pick('Emphasis', /CSV/)),
    await save(pick('Silences', /CSV/)),
  ]
  for (const table of tables) {
    expect(table).toMatch(/(?:^|,)"?'[=+@-]/m)
    expect(table).not.toMatch(/(?:^|[,\n])"?[=+@]/)
  }
  await pick('Emphasis', /SVG/)()
  const drawing = await save(() => page.getByRole('button', { name: 'Save as SVG' }).click())
  const found = await page.evaluate(svg => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
    return [...parsed.querySelectorAll('parsererror, script, foreignObject, style')].length
  }, drawing)
  expect(found).toBe(0)
})

test('is harmless in every prerendered file', async ({ page }) => {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
  const read = (ending: RegExp) =>
    files.filter(file => ending.test(file)).map(file => readFileSync(join(site, file), 'utf8'))
  // Each page has a policy of its own, which a document parsed on another page would break.
  await page.goto('about:blank')
  const faults = await page.evaluate(
    ([pages, feeds]) => {
      const parser = new DOMParser()
      const inPages = (pages ?? []).flatMap(html => {
        const made = parser.parseFromString(html, 'text/html')
        for (const script of made.querySelectorAll('[type="application/ld+json"]')) {
          JSON.parse(script.textContent)
        }
        return [
          ...made.querySelectorAll('iframe, marquee, [src=x], [onload], [onerror], [ontoggle]'),
        ].map(element => element.outerHTML.slice(0, 200))
      })
      const inFeeds = (feeds ?? []).filter(
        xml => parser.parseFromString(xml, 'text/xml').querySelector('parsererror') !== null,
      )
      return [...inPages, ...inFeeds]
    },
    [read(/\.html$/), read(/\.(xml|svg)$/)],
  )
  expect(faults).toEqual([])
  expect(readSite(site).flatMap(({ refused }) => refused)).toEqual([])
  for (const json of read(/\.json$/)) JSON.parse(json)
})
