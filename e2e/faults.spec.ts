import { expect, test } from './fixtures.ts'

const CALL = '2021-11-12-blinken-wang-call'

test.use({ expectedErrors: /Failed to load resource|preload|dynamically imported/ })

test('a catalog that cannot be fetched is tried again, and then by the reader', async ({
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
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible()

  down = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible()
})

test('a record that fails leaves the rest of the page alive', async ({ page }) => {
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
for (const { what, body, type } of FAULTS) {
  test(`a record that is ${what} says so, and which file it is`, async ({ page }) => {
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

test('a part of the page that breaks leaves the others alive', async ({ page }) => {
  await page.route('**/assets/VisTimeline-*.js', route => route.abort())
  await page.goto('/')
  await expect(page.getByText('The timeline could not be shown')).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'Engagements' }).getByRole('link').first(),
  ).toBeVisible()

  await page.unroute('**/assets/VisTimeline-*.js')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible()
})
