import type { Page, Route } from '@playwright/test'
import { RECORDS, countOf, expect, outOf, regionOf, statusOf, test } from './fixtures.ts'

const HAITI = /haiti|海地/i

/** Opens a page as far as it comes without some of its files; returns what lets them through. */
async function openWithout(page: Page, files: RegExp): Promise<() => Promise<void>> {
  const held: Route[] = []
  await page.route(files, route => void held.push(route))
  await page.goto('/', { waitUntil: 'commit' })
  await page.locator('footer').waitFor()
  await expect.poll(() => held.length).toBeGreaterThan(0)
  return async () => {
    for (const route of held) await route.continue()
  }
}

/** What a page waits for before it can hear its reader: the whole app, or the records alone. */
const AWAITED = { app: /assets\/index-.*\.js/, catalog: /data\/catalog\b.*\.json/ }

for (const [what, files] of Object.entries(AWAITED)) {
  test(`what is pressed before the ${what} arrives is done once it has`, async ({ page }) => {
    const arrive = await openWithout(page, files)
    const sort = regionOf(page, 'Engagements').getByRole('button', { name: /^Level/ })
    const theme = page.getByRole('button', { name: /^Theme/ })
    // The impatient press again.
    await sort.click({ clickCount: 3, delay: 50 })
    await regionOf(page, 'Filters').getByRole('button', { name: 'Topics' }).click()
    await theme.click()
    await arrive()
    await expect(page).toHaveURL('/?sort=level')
    await expect(page.getByRole('combobox', { name: /^Search topics/ })).toBeVisible()
    await expect(theme).toHaveAccessibleName(/^Theme: light/)
  })

  test(`what is typed before the ${what} arrives is searched once it has`, async ({ page }) => {
    const arrive = await openWithout(page, files)
    await page.getByRole('searchbox').first().pressSequentially('haiti')
    await arrive()
    await expect(page).toHaveURL('/?q=haiti')
    await expect(statusOf(page)).toHaveText(countOf(record => HAITI.test(JSON.stringify(record))))
  })

  test(`what is chosen before the ${what} arrives holds once it has`, async ({ page }) => {
    const arrive = await openWithout(page, files)
    const lanes = regionOf(page, 'Timeline').getByRole('combobox').first()
    const choice = await lanes.locator('option').nth(1).getAttribute('value')
    await lanes.selectOption({ index: 1 })
    await arrive()
    await expect(page).toHaveURL(new RegExp(`=${choice}$`))
    await expect(lanes).toHaveValue(choice ?? '')
    await expect(statusOf(page)).toHaveText(outOf(RECORDS.length))
  })
}
