import type { Page, Route } from '@playwright/test'
import { BASE } from './base.ts'
import { anyAddress } from './addresses.ts'
import {
  RECORDS,
  expect,
  expectAccessible,
  openPage,
  outOf,
  regionOf,
  statusOf,
  test,
} from './fixtures.ts'

const CALL = '2021-11-12-blinken-wang-call'

test.use({ expectedErrors: /Failed to load resource|preload|dynamically imported/ })

test('a catalog that cannot be fetched is retried automatically, then by the reader', async ({
  page,
}) => {
  let asked = 0
  let down = true
  await page.route('**/data/catalog.*.json', async route => {
    asked++
    await (down ? route.abort('connectionfailed') : route.continue())
  })
  await page.goto('/')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('could not be', { timeout: 20_000 })
  await expect(alert).toContainText('catalog')
  expect(asked).toBeGreaterThanOrEqual(4)
  await expectAccessible(page)
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible()

  down = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible()
})

/** Wrong contents of a record's file. */
const FAULTS = [
  {
    what: 'truncated',
    body: (text: string) => text.slice(0, text.length / 2),
    type: 'application/json',
  },
  { what: 'foreign', body: () => '{"hello":"world"}', type: 'application/json' },
  { what: 'not JSON', body: () => 'hello', type: 'application/json' },
  { what: 'a page', body: () => '<!doctype html><title>Hi</title>', type: 'text/html' },
]

test('a record that fails, of the wrong content or of another edition leaves the rest working', async ({
  page,
}) => {
  await test.step('a record that fails leaves the rest of the page working', async () => {
    let down = true
    await page.route(`**/data/e/${CALL}.*.json`, route =>
      down ? route.fulfill({ status: 500, body: 'broken' }) : route.continue(),
    )
    await page.goto(`/e/${CALL}`)
    await expect(page.getByRole('alert')).toContainText(CALL, { timeout: 20_000 })
    await expect(page.getByRole('link', { name: 'Parallax' })).toBeVisible()
    down = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('region', { name: 'Chinese account' })).toBeVisible()
  })
  await test.step('a record with the wrong content is reported with its file name', async () => {
    for (const { what, body, type } of FAULTS) {
      await test.step(what, async () => {
        await page.route(`**/data/e/${CALL}.*.json`, async route => {
          const response = await route.fetch()
          const headers = { 'content-type': type }
          await route.fulfill({ headers, body: body(await response.text()) })
        })
        await page.goto(`/e/${CALL}`)
        const alert = page.getByRole('alert')
        await expect(alert).toContainText(`data/e/${CALL}`, { timeout: 20_000 })
        await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible()
      })
    }
  })
  await test.step('a page older than the site says to reload', async () => {
    await page.route(`**/data/e/${CALL}.*.json`, route => route.fulfill({ status: 404 }))
    await page.goto('/')
    await expect(statusOf(page)).toHaveText(outOf(RECORDS.length))
    await goWithin(page, `/e/${CALL}`)
    const alert = page.getByRole('alert')
    await expect(alert).toContainText(`data/e/${CALL}`)
    await expect(alert).toContainText('reload the page')
  })
})

test('a part of the page that breaks leaves the others working', async ({ page }) => {
  await page.route('**/assets/VisTimeline-*.js', route => route.abort())
  await page.goto('/')
  await expect(page.getByText('The timeline could not be shown')).toBeVisible()
  await expectAccessible(page, '[role=alert]')
  await expect(
    page.getByRole('region', { name: 'Engagements' }).getByRole('link').first(),
  ).toBeVisible()

  await page.unroute('**/assets/VisTimeline-*.js')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible()
})

test('a slow connection shows the prerendered page first, then all of it', async ({ page }) => {
  const held: Route[] = []
  await page.route('**/data/catalog.*.json', route => void held.push(route))
  await page.goto('/')
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible()
  await expect(page.getByRole('main')).not.toBeEmpty()
  await expect(page.getByRole('alert')).toHaveCount(0)
  for (const route of held) await route.continue()
  await expect(regionOf(page, 'Timeline').locator('[data-node]').first()).toBeVisible()
})

for (const { what, message, spoil } of [
  {
    what: 'storage is forbidden',
    message: 'This browser does not let the page store anything',
    spoil: () => {
      for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, store, {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError')
          },
        })
      }
    },
  },
  {
    what: 'storage is full',
    message: 'The browser’s storage is full',
    spoil: () => {
      for (const [store, method] of [
        [Storage, 'setItem'],
        [IDBObjectStore, 'put'],
      ] as const) {
        Object.defineProperty(store.prototype, method, {
          value: () => {
            throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
          },
        })
      }
    },
  },
]) {
  test(`everything but storage works until the page is closed if ${what}`, async ({ page }) => {
    await page.addInitScript(spoil)
    await openPage(page, '/about')
    await page.getByRole('button', { name: /^Theme:/ }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
    await goWithin(page, '/')
    await expect(statusOf(page)).toHaveText(outOf(RECORDS.length))
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')

    await goWithin(page, '/compare')
    const text = page.getByRole('textbox', { name: 'United States text', exact: true })
    await text.fill('Both sides agreed to resume talks on Taiwan.')
    await page
      .getByRole('textbox', { name: 'Chinese text', exact: true })
      .fill('双方同意恢复对话。')
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    await page.getByRole('button', { name: 'Keep', exact: true }).click()
    await expect(page.getByText(message)).toBeVisible()
    await goWithin(page, '/about')
    await expect(page.getByRole('heading', { level: 1, name: 'About Parallax' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  })
}

test('a clock that is wrong changes nothing', async ({ page }) => {
  for (const time of ['1970-01-01T00:00:00Z', '2099-12-31T23:59:59Z']) {
    await page.clock.setFixedTime(time)
    await page.goto('/')
    await expect(statusOf(page)).toHaveText(outOf(RECORDS.length))
    await expect(page.locator('[data-node]').first()).toBeVisible()
  }
})

test('no address leaves the page blank', async ({ page }) => {
  // Pseudo-random numbers, the same in every run (Park and Miller's generator).
  let state = 20_261_127
  const oneOf = <T>(values: readonly T[]) =>
    values[(state = (state * 48_271) % 2_147_483_647) % values.length] as T
  await openPage(page, '/')
  for (let visit = 0; visit < 30; visit++) {
    const address = anyAddress(oneOf)
    await goWithin(page, address)
    await expect(page.getByRole('main'), address).not.toBeEmpty()
    await expect(page.getByRole('heading').first(), address).toBeAttached()
    await expect(page.getByText(/could not be shown/), address).toHaveCount(0)
  }
})

/** Follows an address like an internal link, without loading a new document. */
const goWithin = (page: Page, address: string) =>
  page.evaluate(to => window.history.pushState(null, '', to), BASE + address)
