import { EventEmitter, once } from 'node:events'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { BASE } from './base.ts'
import { deadReferences, readSite } from './builtSite.ts'
import { RECORDS, countOf, expect, regionOf, statusOf, hydrated, test } from './fixtures.ts'
import { EXAMPLES, nothingAt } from './pages.ts'
import { expectCitations, expectWholeHeads } from './wholeHeads.ts'

const ROOT = join(import.meta.dirname, '..')
const DIST = join(ROOT, 'dist')
const CALL = '2021-11-12-blinken-wang-call'

/** The host without any knowledge of the app, on which these tests check the built site. */
const hostOf = (baseURL = '') => {
  const host = new URL(baseURL)
  host.port = String(Number(host.port) + 1)
  return host.href.replace(/\/$/, '')
}

test.describe('every page, without a browser', () => {
  test('has its head and content, and no broken links', async ({ baseURL }) => {
    const site = readSite(DIST)
    expectWholeHeads(site)
    expectCitations(site)
    const descriptions = site.map(({ metas }) => metas.get('description')?.[0])
    expect(new Set(descriptions).size).toBe(site.length)
    expect(deadReferences(DIST, `${BASE}/`, site)).toEqual([])

    const textOf = (path: string) => site.find(page => page.path === path)?.text ?? ''
    const linksOf = (path: string) => site.find(page => page.path === path)?.references ?? []
    for (const { id, title, summary, accounts } of RECORDS) {
      const text = textOf(`/e/${id}`)
      const points = accounts.flatMap(account => account.points.map(point => point.text))
      expect([title, summary, ...points].filter(part => !text.includes(part))).toEqual([])
      expect(linksOf('/')).toContain(`${BASE}/e/${id}`)
    }
    const topics = new Set(RECORDS.flatMap(record => record.topics))
    for (const topic of topics) {
      const text = textOf(`/topics/${topic}`)
      const points = RECORDS.flatMap(({ accounts }) => accounts)
        .flatMap(account => account.points)
        .filter(point => point.topics.includes(topic))
      expect(points.map(point => point.text).filter(part => !text.includes(part))).toEqual([])
      expect(linksOf('/topics').some(link => link.startsWith(`${BASE}/topics/${topic}`))).toBe(true)
    }
    const officials = new Set(RECORDS.flatMap(one => one.participants.map(who => who.official)))
    expect([...officials].filter(id => textOf(`/officials/${id}`) === '')).toEqual([])

    const host = hostOf(baseURL)
    // Fetched by Node: a trace of so many answers would take a minute.
    const refused = []
    for (const { path } of site) {
      const { status } = await fetch(host + path)
      if (status !== 200) refused.push({ path, status })
    }
    expect(refused).toEqual([])
    for (const path of ['/nowhere', ...nothingAt('nothing'), '/data/none.json']) {
      const answer = await fetch(host + path)
      expect([
        answer.status,
        (await answer.text()).includes('There is no page at this address'),
      ]).toEqual([404, true])
    }
  })
})

/**
 * Opens a page whose script and style sheet are held back until the content of the HTML is on the
 * screen, with its inline styles.
 */
async function openHeld(page: Page, address: string) {
  const gate = new EventEmitter()
  const released = once(gate, 'open')
  await page.route(/\/assets\/(index-.*\.js|.*\.css)$/, async route => {
    await released
    await route.continue()
  })
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver(list => {
      shifts.push(
        ...list.getEntries().map(entry => (entry as PerformanceEntry & { value: number }).value),
      )
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(
    () =>
      // The last thing in the page before its scripts.
      document.querySelector('link[rel=stylesheet]') !== null &&
      performance.getEntriesByName('first-contentful-paint').length > 0,
  )
  return () => gate.emit('open')
}

for (const half of [0, 1]) {
  test(`pages are on the screen before script and sheet, and hydrate unchanged, ${half + 1} of 2`, async ({
    page,
    baseURL,
  }) => {
    for (const { path } of EXAMPLES.filter((_, index) => index % 2 === half)) {
      await test.step(path, async () => {
        const release = await openHeld(page, hostOf(baseURL) + path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await page.evaluate(() => {
          const { shifts } = window as unknown as { shifts: number[] }
          shifts.length = 0
          Object.assign(window, { kept: document.querySelector('h1') })
        })
        release()
        await hydrated(page, 'h1')
        await page.waitForLoadState('networkidle')
        expect(
          await page.evaluate(() => {
            const { shifts, kept } = window as unknown as { shifts: number[]; kept: Element }
            return { shifts, isKept: kept === document.querySelector('h1') }
          }),
        ).toEqual({ shifts: [], isKept: true })
        await page.unrouteAll()
      })
    }
  })
}

/** Rows of the list above the charts. */
const SHOWN_FIRST = 25

test('the view in the address does not flash another one first', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    // The content of the list in the first frame that shows it.
    const look = () => {
      const main = document.querySelector('main')
      if (!main?.checkVisibility({ visibilityProperty: true })) return requestAnimationFrame(look)
      const rows = main.querySelectorAll('[aria-label="Engagements"] a[href*="/e/"]')
      return Object.assign(window, { rowsAtFirst: rows.length })
    }
    requestAnimationFrame(look)
  })
  const release = await openHeld(page, `${hostOf(baseURL)}/?level=leader`)
  await expect(page.getByRole('link', { name: 'Parallax' })).toBeVisible()
  await expect(page.locator('main')).toBeHidden()
  release()
  await expect(statusOf(page)).toHaveText(countOf(record => record.level === 'leader'))
  const rowsAtFirst = () =>
    page.evaluate(() => (window as unknown as { rowsAtFirst?: number }).rowsAtFirst)
  const leaders = RECORDS.filter(record => record.level === 'leader')
  expect(leaders.length).toBeGreaterThan(SHOWN_FIRST)
  await expect.poll(rowsAtFirst).toBe(SHOWN_FIRST)
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the timeline has every engagement, as links', async ({ page, baseURL }) => {
    for (const [width, least] of [
      [1440, 200],
      [375, 50],
    ] as const) {
      await test.step(`${width} px wide`, async () => {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(`${hostOf(baseURL)}/`)
        const marks = page.getByRole('toolbar', { includeHidden: true }).locator('a:visible')
        const texts = await marks.allTextContents()
        expect(texts.length).toBeGreaterThan(least)
        // A cluster shows its count; a single mark has no text and counts as one.
        const held = texts.reduce((sum, text) => sum + Number(text || 1), 0)
        expect(held).toBe(RECORDS.length)
        const single = marks.filter({ hasNotText: /\d/ }).first()
        const href = (await single.getAttribute('href')) ?? ''
        expect(RECORDS.map(({ id }) => `${BASE}/e/${id}`)).toContain(href)
        await single.click()
        await expect(page).toHaveURL(new RegExp(`${href}$`))
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(regionOf(page, 'Chinese account')).toBeVisible()
      })
    }
  })

  test('an engagement shows both accounts, and the list leads to it', async ({ page, baseURL }) => {
    const record = RECORDS.find(({ id }) => id === CALL)
    await page.goto(`${hostOf(baseURL)}/`)
    const list = regionOf(page, 'Engagements')
    const listed = await list
      .getByRole('link')
      .evaluateAll(links => links.map(link => link.getAttribute('href')))
    expect(new Set(listed)).toEqual(new Set(RECORDS.map(({ id }) => `${BASE}/e/${id}`)))
    await list
      .getByRole('link', { name: record?.title ?? '', exact: false })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(record?.title ?? '')
    for (const name of ['United States account', 'Chinese account']) {
      await expect(regionOf(page, name)).toBeVisible()
    }
  })
})
