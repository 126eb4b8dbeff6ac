import { expect, hydrated, regionOf, test } from './fixtures.ts'
import { nothingAt } from './pages.ts'
import { CN_TEXT, US_TEXT, cnBox, compareButton, usBox } from './ownTexts.ts'
import { watchRest } from './rest.ts'
import { expectVerbatim } from './verbatim.ts'

/** Views that differ from the plain page of their kind, which `translated.spec.ts` walks through. */
const VIEWS = [
  '/?q=Wang Yi&officials=wang-yi,antony-blinken&topics=taiwan',
  '/?q=台湾',
  '/e/2026-09-24-trump-xi-washington-summit?by=change',
  '/officials/wang-yi?officials=antony-blinken',
  '/contacts/leaders?officials=joe-biden,xi-jinping',
]

test('no name and no Chinese is left to a translator, in any view', async ({ page }) => {
  const atRest = watchRest(page)
  for (const path of VIEWS) {
    await page.goto(path)
    await hydrated(page, 'main h1')
    await atRest()
    await expectVerbatim(page, path)
  }
})

test('nor is any in menus, the palette, and what opens over a page', async ({ page }) => {
  await page.goto('/')
  await hydrated(page, 'main h1')
  for (const menu of ['Officials', 'Topics', 'Place']) {
    await regionOf(page, 'Filters').getByRole('button', { name: menu }).click()
    await expect(page.getByRole('option')).not.toHaveCount(0)
    await expectVerbatim(page, menu)
    await page.keyboard.press('Escape')
  }
  for (const words of ['wang yi', '台湾', 'one china', 'balloon']) {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: /^Go to/ }).fill(words)
    await expect(page.getByRole('option', { name: /^Search the accounts/ })).toBeVisible()
    await expectVerbatim(page, words)
    await page.keyboard.press('Escape')
  }
  const marks = regionOf(page, 'Timeline').locator('[data-node][tabindex="0"]')
  await marks.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('tooltip')).toBeVisible()
  await expectVerbatim(page, 'a card')

  await page.goto('/compare')
  await usBox(page).fill(US_TEXT)
  await cnBox(page).fill(CN_TEXT)
  await compareButton(page).click()
  await expect(regionOf(page, 'Emphasis')).toBeVisible()
  await expectVerbatim(page, 'two texts of one’s own')
  await regionOf(page, 'Chinese account').locator('.point button').first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectVerbatim(page, 'a sentence')
})

test.describe('where nothing is', () => {
  test.use({ expectedErrors: /404/ })

  test('nor in what is suggested', async ({ page }) => {
    const atRest = watchRest(page)
    for (const path of nothingAt('wang-y')) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await atRest()
      await expectVerbatim(page, path)
    }
  })
})
