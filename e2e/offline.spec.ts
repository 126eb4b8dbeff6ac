import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { BASE } from './base.ts'
import { folderHost } from './folderHost.mjs'
import { RECORDS, expect, outOf, test } from './fixtures.ts'
import { EXAMPLES } from './pages.ts'

const DIST = join(import.meta.dirname, '..', 'dist')

/** A host for one test, which can publish a newer build or go offline. */
interface Site extends AsyncDisposable {
  address: string
  /** Replaces the build with a newer one. */
  publishNext: () => Promise<void>
  /** Accepts connections again. */
  open: () => Promise<void>
  /** Closes all connections and accepts no more. */
  shut: () => Promise<void>
}

/** What these tests never ask a host for: downloads, previews, the HTML of single entries. */
const UNASKED = /^\/(downloads|previews)\/|^\/\w+\/[^/]+\/index\.html$/

/** Serves a copy of the built site during a test. */
async function publishSite(page: Page): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'parallax-site-'))
  await cp(DIST, folder, {
    recursive: true,
    filter: path => !UNASKED.test(path.slice(DIST.length)),
  })
  const server = folderHost(folder, BASE)
  const open = (port = 0) => new Promise<void>(done => server.listen(port, 'localhost', done))
  await open()
  const { port } = server.address() as AddressInfo
  const shut = () =>
    new Promise<void>(done => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return {
    address: `http://localhost:${port}${BASE}`,
    open: () => open(port),
    publishNext: () => publishNext(folder),
    shut,
    async [Symbol.asyncDispose]() {
      // Requests that are still open must not find the host gone.
      await page.goto('about:blank')
      await shut()
      await rm(folder, { recursive: true })
    },
  }
}

/** Renames every chunk, as if all of them had changed. */
async function publishNext(folder: string) {
  const assets = join(folder, 'assets')
  const names = new Map(
    (await readdir(assets))
      .filter(name => name.endsWith('.js'))
      .map(name => [name, name.replace(/\.js$/, '-next.js')]),
  )
  for (const [from, to] of names) await rename(join(assets, from), join(assets, to))
  const files = await readdir(folder, { recursive: true })
  for (const file of files.filter(name => /\.(html|js)$/.test(name))) {
    const text = await readFile(join(folder, file), 'utf8')
    const next = text
      .replace(/[\w-]+\.js/g, name => names.get(name) ?? name)
      .replace(/(shell\.html\W+revision\W+)\w+/, '$1next')
    if (next !== text) await writeFile(join(folder, file), next)
  }
}

/** The build that the page is running. */
const scriptOf = (page: Page) => page.locator('script[type=module]').getAttribute('src')

/** Opens a page and lets it fetch all its own parts. */
async function visit(page: Page, address: string) {
  await page.goto(address)
  await page.waitForLoadState('networkidle')
}

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('everything opens without network after one visit, and a newer build is announced', async ({
    page,
    context,
  }) => {
    await using site = await publishSite(page)
    await page.goto(`${site.address}/`)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await site.shut()

    for (const { path, heading } of EXAMPLES) {
      await page.goto(site.address + path)
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    }
    await page.goto(`${site.address}/?topics=balloon`)
    const balloon = RECORDS.filter(record => record.topics.includes('balloon')).length
    await expect(page.getByText(outOf(balloon))).toBeVisible()
    await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible()

    // Online again, the newer build is loaded at the current address.
    await site.open()
    await page.goto(`${site.address}/topics?bin=year`)
    const before = await scriptOf(page)
    await site.publishNext()
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    const notice = page.getByText('A newer version is available.')
    await expect(notice).toBeVisible()
    expect(await scriptOf(page)).toBe(before)

    // The tab keeps its own build, while another one has the newer build and no notice.
    const fresh = await context.newPage()
    const address = `${site.address}/compare`
    const judged = fresh.waitForResponse(
      answer => answer.url() === address && !answer.request().isNavigationRequest(),
    )
    await fresh.goto(address)
    expect(await scriptOf(fresh)).toContain('-next.js')
    await page.getByRole('link', { name: 'Officials', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Officials' })).toBeVisible()
    expect(await scriptOf(page)).toBe(before)
    await page.goBack()
    await (await judged).finished()
    await fresh.getByRole('textbox', { name: 'Chinese text', exact: true }).fill('双方')
    await expect(fresh.getByText('A newer version')).toHaveCount(0)
    await fresh.close()

    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(notice).toBeHidden()
    await expect.poll(() => scriptOf(page)).toContain('-next.js')
    await expect(page).toHaveURL(`${site.address}/topics?bin=year`)
    await site.shut()
    await page.goto(`${site.address}/about`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await scriptOf(page)).toContain('-next.js')
  })
})

test.describe('without one', () => {
  test.use({ expectedErrors: /404 \(Not Found\)|Failed to fetch dynamically imported module/ })

  test('a page whose next chunk is gone reloads at its address', async ({ page }) => {
    await using site = await publishSite(page)
    await visit(page, `${site.address}/topics?bin=year`)
    await site.publishNext()
    await page.getByRole('link', { name: 'About', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page).toHaveURL(`${site.address}/about`)
    expect(await scriptOf(page)).toContain('-next.js')
  })

  test('a chunk that stays missing is reported, not requested over and over', async ({ page }) => {
    await using site = await publishSite(page)
    await page.route('**/assets/AboutPage-*', route => route.fulfill({ status: 404 }))
    await visit(page, `${site.address}/topics`)
    let visits = 0
    page.on('framenavigated', () => (visits += 1))
    await page.getByRole('link', { name: 'About', exact: true }).click()
    await expect(page.getByText('This page could not be shown')).toBeVisible()
    // The only navigation is the one to the page itself.
    expect(visits).toBe(1)
  })
})
