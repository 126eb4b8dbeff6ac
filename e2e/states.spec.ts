import type { Page } from '@playwright/test'
import { expect, expectAccessible, regionOf, test } from './fixtures.ts'

/** What menus and dialogs are drawn in, at the end of the page. */
const POPUP = '[data-base-ui-portal]'
const ROLES = '[role=dialog], [role=menu], [role=listbox]'

/** Presses something, looks at what it opens, and closes that again. */
async function expectOpens(page: Page, name: RegExp): Promise<void> {
  const opener = page.getByRole('button', { name }).or(page.getByRole('combobox', { name })).first()
  await opener.click()
  await expect(page.locator(`${POPUP} :is(${ROLES})`).first()).toBeVisible()
  await expectAccessible(page, POPUP)
  await page.keyboard.press('Escape')
  await expect(page.locator(POPUP)).toHaveCount(0)
  await expect(opener).toBeFocused()
}

const FILTERS = [/^Officials/, /^Topics/, /^Kind/, /^Level/, /^Status/, /^Accounts/, /\d{4} – /]

test('axe finds nothing in what opens, and Escape gives the focus back', async ({ page }) => {
  await page.goto('/?officials=wang-yi')
  await expect(regionOf(page, 'Engagements')).toBeVisible()
  for (const name of [...FILTERS, /^Export/, /^Save/, /^Search/, /Add topic/]) {
    await test.step(String(name), () => expectOpens(page, name))
  }
})

test('an open menu holds no focus on what nobody sees', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Export/ }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  for (const key of ['Tab', 'Shift+Tab', 'Shift+Tab']) {
    await page.keyboard.press(key)
    expect(await page.evaluate(() => document.activeElement?.closest('[aria-hidden]'))).toBeNull()
  }
})
