import type { Page, Route } from '@playwright/test'
import { countOf, expect, regionOf, statusOf, test } from './fixtures.ts'

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

  test(`what is chosen and typed before the ${what} arrives counts`, async ({ page }) => {
    const arrive = await openWithout(page, files)
    const lanes = page.getByLabel('lanes')
    const search = page.getByRole('searchbox')
    await lanes.selectOption('official')
    await search.fill('haiti')
    await regionOf(page, 'Topic frequency')
      .getByText('share of words', { exact: false })
      .first()
      .click()
    await arrive()
    await expect(page).toHaveURL(/\/\?q=haiti&lanes=official&measure=words$/)
    await expect(search).toHaveValue('haiti')
    await expect(lanes).toHaveValue('official')
    await expect(statusOf(page)).toHaveText(
      countOf(record => /haiti|海地/i.test(JSON.stringify(record))),
    )
  })
}
