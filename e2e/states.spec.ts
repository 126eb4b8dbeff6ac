import type { Page, Route } from '@playwright/test'
import {
  countOf,
  expect,
  expectAccessible,
  openPage,
  regionOf,
  statusOf,
  test,
} from './fixtures.ts'
import { nothingAt } from './pages.ts'
import { watchRest } from './rest.ts'

/** The container of menus and dialogs, at the end of the page. */
const POPUP = '[data-base-ui-portal]'
const ROLES = '[role=dialog], [role=menu], [role=listbox]'

/** Presses something, checks what it opens, and closes that again. */
async function expectOpens(page: Page, name: RegExp): Promise<void> {
  const opener = page.getByRole('button', { name }).or(page.getByRole('combobox', { name })).first()
  await opener.click()
  await expect(page.locator(`${POPUP} :is(${ROLES})`).first()).toBeVisible()
  await expectAccessible(page, POPUP)
  await page.keyboard.press('Escape')
  await expect(page.locator(POPUP)).toHaveCount(0)
  await expect(opener).toBeFocused()
}

const FILTERS = [/^Topics/, /^Kind/, /^Level/, /^Status/, /^Accounts/]

test('axe finds nothing in popups, Escape returns focus, and no focus is invisible', async ({
  page,
}) => {
  await openPage(page, '/?officials=wang-yi')
  await expect(regionOf(page, 'Engagements')).toBeVisible()
  for (const name of [...FILTERS, /^Save/, /Add topic/]) {
    await test.step(String(name), () => expectOpens(page, name))
  }

  // An open menu has no focusable element that is hidden.
  await page.getByRole('button', { name: /^Export/ }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  for (const key of ['Tab', 'Shift+Tab', 'Shift+Tab']) {
    await page.keyboard.press(key)
    expect(await page.evaluate(() => document.activeElement?.closest('[aria-hidden]'))).toBeNull()
  }
})

test('text typed before the field exists is kept', async ({ page }) => {
  const held: Route[] = []
  await page.route(/assets\/(ComboboxRoot|PaletteWithActions)-/, route => void held.push(route))
  await openPage(page, '/')
  await regionOf(page, 'Filters').getByRole('button', { name: 'Officials' }).click()
  await page.keyboard.type('wangg')
  await page.keyboard.press('Backspace')
  for (const route of held.splice(0)) await route.continue()
  await expect(page.getByRole('combobox', { name: /^Search officials/ })).toHaveValue('wang')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('taiwan')
  for (const route of held) await route.continue()
  await expect(page.getByRole('combobox', { name: /^Go to/ })).toHaveValue('taiwan')
})

const CALL = '/e/2021-11-12-blinken-wang-call'

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true })

  test('axe finds nothing in popups', async ({ page }) => {
    await openPage(page, '/')
    await page.getByRole('button', { name: /^Filters/ }).tap()
    for (const name of [/^Officials/, /^Dates/, /^Export/, /^Search/]) {
      await test.step(String(name), () => expectOpens(page, name))
    }
    await regionOf(page, 'Timeline').locator('[data-node][tabindex="0"]').focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('tooltip')).toBeVisible()
    await expectAccessible(page, '#timeline-card')

    // All engagements but the last on one day, which no zoom can separate. The page before it shows
    // nothing of them.
    await page.route(/\/data\/catalog\./, async route => {
      const response = await route.fetch()
      const catalog = (await response.json()) as { engagements: { day: number[] } }
      catalog.engagements.day.fill(0, 1, -1)
      await route.fulfill({ response, json: catalog })
    })
    await openPage(page, '/compare')
    await page.getByRole('link', { name: 'Explorer', exact: true }).tap()
    const cluster = regionOf(page, 'Timeline').getByRole('button', { name: /^\d+ engagements/ })
    await cluster.first().tap()
    await expect(page.locator(POPUP).getByRole('link')).not.toHaveCount(0)
    await expectAccessible(page, POPUP)
    await page.keyboard.press('Escape')
    await expect(cluster.first()).toBeFocused()
    await page.unroute(/\/data\/catalog\./)

    await openPage(page, CALL)
    for (const name of [/^Share$/, /^Embed$/, /^“peace and stability”/]) {
      await test.step(String(name), () => expectOpens(page, name))
    }
  })

  test('axe finds nothing on pages for unknown addresses', async ({ page }) => {
    const atRest = watchRest(page)
    for (const path of [
      ...nothingAt('nope'),
      '/topics/taiwn',
      '/nowhere',
      '/?topics=nope&from=9999',
    ]) {
      await test.step(path, async () => {
        await openPage(page, path)
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
        await atRest()
        await expectAccessible(page)
      })
    }
  })
})

test('changes away from the focus are announced, once', async ({ page }) => {
  await openPage(page, '/')
  await expect(statusOf(page)).toBeVisible()
  await page.evaluate(listen)
  const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told.splice(0))
  await regionOf(page, 'Filters').getByRole('button', { name: 'Kind' }).click()
  await page.getByRole('option', { name: /^Letter/ }).click()
  await page.keyboard.press('Escape')
  const letters = countOf(({ format }) => format === 'letter')
  await expect(statusOf(page)).toHaveText(letters)
  expect(await told()).toEqual([letters])
  await page.getByRole('button', { name: 'Copy link', exact: true }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  expect(await told()).toEqual(['Link copied'])
})

/** Runs in a page: records what its live regions say, as a screen reader would hear it. */
function listen(): void {
  const told: string[] = []
  Object.assign(window, { told })
  const live = '[aria-live]:not([aria-live=off]), [role=status], [role=alert]'
  const onChange = (changes: MutationRecord[]) => {
    const regions = changes.flatMap(({ target, addedNodes }) => [
      (target instanceof Element ? target : target.parentElement)?.closest(live),
      ...[...addedNodes].map(node => (node instanceof Element && node.matches(live) ? node : null)),
    ])
    for (const region of new Set(regions)) {
      const text = region?.textContent.trim()
      if (text) told.push(text)
    }
  }
  const all = { subtree: true, childList: true, characterData: true }
  new MutationObserver(onChange).observe(document.body, all)
}
