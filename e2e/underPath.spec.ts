import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { deadReferences, readSite } from './builtSite.ts'
import { expect, regionOf, statusOf, hydrated, test } from './fixtures.ts'
import { folderHost } from './folderHost.mjs'
import { MOVED, expectWholeHeads, isOwn } from './wholeHeads.ts'

const ROOT = join(import.meta.dirname, '..')
const FOLDER = join(ROOT, '.cache', 'static-spec')
const CORPUS = join(FOLDER, 'corpus')
const PUBLISHED = join(FOLDER, 'some', 'path')
const SITE_URL = 'https://example.org/some/path/'
const PORT = Number(process.env['E2E_PORT'] ?? 4173) + 8
const SITE = `http://localhost:${PORT}/some/path/`
let host: Server

test.beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true })
  // A corpus of one's own need not have public events.
  cpSync(join(ROOT, 'data', 'compile', 'fixtures', 'sound'), CORPUS, {
    recursive: true,
    filter: path => !path.endsWith('context.json'),
  })
  execFileSync('npx', ['vite', 'build', '--outDir', PUBLISHED], {
    cwd: ROOT,
    env: {
      ...process.env,
      SITE_URL,
      DATA_DIR: CORPUS,
    },
    stdio: 'pipe',
  })
  host = folderHost(FOLDER).listen(PORT)
  await once(host, 'listening')
})
test.afterAll(() => void host.close())

test('a site under a path stays there, and its heads give the whole address', async ({ page }) => {
  const site = readSite(PUBLISHED)
  expectWholeHeads(site)
  expect(deadReferences(PUBLISHED, '/some/path/', site)).toEqual([])
  for (const { path, canonical, metas } of site.filter(isOwn)) {
    const url = SITE_URL + path.slice(1)
    const urls = ['og:url', 'citation_public_url', 'DC.identifier'].map(name => metas.get(name))
    expect({ path, canonical, urls }).toEqual({
      path,
      canonical: [url],
      urls: [[url], [url], [url]],
    })
    expect(metas.get('og:image')).toEqual([expect.stringContaining(`${SITE_URL}previews/`)])
  }

  const moved = site.filter(({ headings }) => headings[0] === MOVED)
  const places = moved.map(({ path, canonical }) => [path, ...canonical].join(' → '))
  expect(places.toSorted()).toEqual([
    `/e/2022-03-18-biden-xi-video → ${SITE_URL}e/2022-03-18-biden-xi-call`,
    `/officials/blinken → ${SITE_URL}officials/antony-blinken`,
    `/topics/oil-and-gas → ${SITE_URL}topics/energy`,
  ])

  // Named in the head by the whole address, and in a link on the page, which is not dead.
  for (const path of ['/topics/taiwan', '/officials/joe-biden', '/contacts/leaders', '/claims']) {
    const { references = [] } = site.find(one => one.path === path) ?? {}
    expect(references).toContain(`${SITE_URL}feeds${path}.xml`)
    expect(references).toContain(`/some/path/feeds${path}.xml`)
  }

  // Not even the codebook tells of a list that the dataset lacks.
  const withContext = site.filter(({ text }) =>
    /Public event|Thin lines|Xi Jinping 2013/.test(text),
  )
  expect(withContext.map(({ path }) => path)).toEqual([])
  await page.goto(SITE)
  await hydrated(page, 'h1')
  await expect(regionOf(page, 'Timeline').getByRole('toolbar').getByRole('link')).not.toHaveCount(0)
  await expect(regionOf(page, 'Timeline').getByRole('button', { name: 'Context' })).toHaveCount(0)
  await expect(page.getByText(/public event/i)).toHaveCount(0)
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'Topics' })
    .click()
  await expect(page).toHaveURL(/\/some\/path\/topics$/)
  await page.goto(`${SITE}?level=leader`)
  await expect(statusOf(page)).toHaveText(/of 5 engagements/)
  await regionOf(page, 'Engagements').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/some\/path\/e\/[^/]+\?level=leader$/)
  await expect(regionOf(page, 'Chinese account')).toBeVisible()
  await page.goBack()
  await expect(statusOf(page)).toHaveText(/of 5 engagements/)

  for (const [was, is] of [
    ['e/2022-03-18-biden-xi-video?by=order#energy', 'e/2022-03-18-biden-xi-call?by=order#energy'],
    ['officials/blinken?topics=taiwan', 'officials/antony-blinken?topics=taiwan'],
    ['topics/oil-and-gas#y2022', 'topics/energy#y2022'],
  ] as const) {
    await page.goto(`${SITE}${was}`)
    await expect(page).toHaveURL(`${SITE}${is}`)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(MOVED)
  }
})
