import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { expect, openPage, regionOf, test } from './fixtures.ts'
import { CN_TEXT, US_TEXT, cnBox, compareButton, editor, sentence, usBox } from './ownTexts.ts'

async function compareTexts(page: Page) {
  await openPage(page, '/compare')
  await usBox(page).fill(US_TEXT)
  await cnBox(page).fill(CN_TEXT)
  await compareButton(page).click()
  await expect(regionOf(page, 'Emphasis')).toBeVisible()
}

/** Copies the link to the comparison and opens it in a browser of its own. */
async function openElsewhere(browser: Browser, link: string) {
  const context = await browser.newContext({ locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto(link)
  return page
}

test('a comparison is kept, survives a reload, and is sent to another browser', async ({
  page,
  context,
  browser,
}) => {
  await compareTexts(page)
  await sentence(page, 'Middle East').getByRole('button').click()
  await editor(page).getByRole('radio', { name: 'Beijing' }).check({ force: true })
  await editor(page).getByRole('button', { name: 'Close' }).click()
  await page.getByRole('textbox', { name: 'Name of this comparison' }).fill('A call in May')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  const kept = regionOf(page, 'Kept on this device')
  await expect(kept.getByRole('button', { name: /^A call in May/ })).toBeVisible()

  await usBox(page).fill(`${US_TEXT} Not kept.`)
  await page.reload()
  await expect(usBox(page)).toHaveValue(`${US_TEXT} Not kept.`)
  await expect(sentence(page, 'Middle East')).toContainText('Beijing raises, says Washington')

  // Another tab changes the store: neither loses its own work.
  const other = await context.newPage()
  await openPage(other, '/compare')
  await regionOf(other, 'Kept on this device')
    .getByRole('button', { name: 'Rename A call' })
    .click()
  await other.getByRole('textbox', { name: 'New name' }).fill('Renamed')
  await other.keyboard.press('Enter')
  await expect(kept.getByRole('button', { name: /^Renamed/ })).toBeVisible()
  await page.getByRole('button', { name: 'Keep changes' }).click()
  await expect(page.getByText('this one is kept as well')).toBeVisible()
  await expect(kept.getByRole('listitem')).toHaveCount(2)
  await kept.getByRole('button', { name: 'Delete Renamed' }).click()
  await expect(kept.getByRole('listitem')).toHaveCount(1)
  await kept.getByRole('button', { name: 'Undo' }).click()
  await expect(kept.getByRole('listitem')).toHaveCount(2)
  await kept.getByRole('button', { name: /^Renamed/ }).click()
  await expect(usBox(page)).toHaveValue(US_TEXT)
  await page.getByRole('button', { name: 'Back to what was here' }).click()
  await expect(usBox(page)).toHaveValue(`${US_TEXT} Not kept.`)

  await page.getByRole('button', { name: 'Copy link', exact: true }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const [link = ''] = /https?:\S+$/.exec(copied) ?? []
  const elsewhere = await openElsewhere(browser, link)
  await expect(usBox(elsewhere)).toHaveValue(`${US_TEXT} Not kept.`)
  await expect(sentence(elsewhere, 'Middle East')).toContainText('Beijing raises, says Washington')
  await expect(elsewhere).toHaveURL('/compare')
  await expect(regionOf(elsewhere, 'Kept on this device')).toHaveCount(0)

  await elsewhere.goto(link.slice(0, -9))
  await expect(elsewhere.getByRole('alert')).toContainText('cut off or changed on its way')
  await expect(usBox(elsewhere)).toHaveValue(`${US_TEXT} Not kept.`)
  await elsewhere.context().close()

  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as file' }).click()
  const file = await (await saved).path()
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(usBox(page)).toHaveValue('')
  const json = { name: 'a.json', mimeType: 'application/json', buffer: readFileSync(file) }
  await page.locator('input[type=file][accept*=json]').setInputFiles(json)
  await expect(usBox(page)).toHaveValue(`${US_TEXT} Not kept.`)
})
