import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { RECORDS, expect, openPage, test } from './fixtures.ts'
import { controlsOnPaper } from './paper.ts'

const ENGAGEMENT = '/e/2021-11-12-blinken-wang-call'

const RAW_POINT = RECORDS.find(({ id }) => ENGAGEMENT === `/e/${id}`)?.accounts.find(
  ({ side }) => side === 'cn',
)?.points[4]?.text

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

async function fileFrom(page: Page, button: string): Promise<[name: string, text: string]> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const download: Download = await waiting
  return [download.suggestedFilename(), await readFile(await download.path(), 'utf8')]
}

test('an engagement is shared by keyboard: link, reference, files', async ({ page }) => {
  await openPage(page, ENGAGEMENT)
  const share = page.getByRole('button', { name: 'Share', exact: true })
  await share.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share this engagement' })
  await expect(dialog).toBeVisible()

  await dialog.getByLabel('To').selectOption('Taiwan')
  await dialog.getByRole('button', { name: 'Copy link' }).press('Enter')
  await expect(dialog.getByText('Link to Taiwan copied')).toBeVisible()
  expect(await clipboard(page)).toContain(`${ENGAGEMENT}#taiwan`)

  const form = dialog.getByRole('radio', { name: 'Plain text' })
  await form.press('ArrowRight')
  await dialog.getByRole('button', { name: 'Copy reference as BibTeX' }).press('Enter')
  await expect(dialog.getByText('Reference copied as BibTeX')).toBeVisible()
  expect(await clipboard(page)).toMatch(/^@misc\{parallax-2021-11-12-blinken-wang-call,/)
  const [name, bibtex] = await fileFrom(page, 'Save reference as .bib')
  expect(name).toBe('parallax-2021-11-12-blinken-wang-call.bib')
  expect(bibtex).toContain('urldate = {')

  const [calendarName, calendar] = await fileFrom(page, 'Calendar entry (.ics)')
  expect(calendarName).toBe('2021-11-12-blinken-wang-call.ics')
  expect(calendar).toContain('DTSTART;VALUE=DATE:20211112')
  const [, data] = await fileFrom(page, 'Data (.json)')
  const { engagement } = JSON.parse(data) as { engagement: { accounts: unknown[] } }
  expect(engagement.accounts).toHaveLength(2)

  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(share).toBeFocused()

  // At a point, the dialog offers it with its text and source.
  await page.locator('#cn-5').getByRole('link', { name: 'Point 5', exact: true }).press('Enter')
  await share.press('Enter')
  await expect(dialog.getByLabel('To')).toHaveValue('cn-5')
  const field = dialog.getByRole('textbox', { name: 'Text with the address' })
  const [text = '', source, address] = (await field.inputValue()).split('\n')
  expect(RAW_POINT).toBe(text)
  expect(source).toBe(
    'Paraphrase of the Chinese account of Blinken–Wang call ahead of the virtual summit, ' +
      'Ministry of Foreign Affairs of China, 12 November 2021, point 5',
  )
  expect(address).toMatch(new RegExp(`^http.*${ENGAGEMENT}\\?v=[\\d.]+#cn-5$`))
  await dialog.getByRole('button', { name: 'Copy text' }).press('Enter')
  await expect(dialog.getByText('Text copied')).toBeVisible()
  expect(await clipboard(page)).toBe(await field.inputValue())
  await dialog.getByText('address', { exact: true }).click()
  await expect(dialog.getByRole('textbox', { name: 'Address', exact: true })).toHaveValue(
    address ?? '',
  )
})

test('the dataset is cited and downloaded from the about page', async ({ page, request }) => {
  await openPage(page, '/about')
  await expect(page.getByRole('region', { name: 'Cite' })).toContainText('Retrieved')
  await page.getByRole('button', { name: /^Copy it, also as BibTeX/ }).click()
  await page.getByText('RIS', { exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Reference as RIS' })).toHaveValue(/^TY {2}- DATA/)

  const links = page.getByRole('region', { name: 'Downloads' }).getByRole('link')
  const addresses = await links.evaluateAll(all => all.map(one => (one as HTMLAnchorElement).href))
  expect(addresses.length).toBeGreaterThan(15)
  for (const address of addresses) {
    const response = await request.get(address)
    expect(response.status(), address).toBe(200)
    expect((await response.body()).length, address).toBeGreaterThan(0)
  }
})

test('paper shows both columns, both dates and addresses, and no controls', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 680, height: 960 })
  await openPage(page, ENGAGEMENT)
  const us = page.getByRole('region', { name: 'United States account' })
  const cn = page.getByRole('region', { name: 'Chinese account' })
  await expect(us).toBeVisible()
  const [left, right] = [await us.boundingBox(), await cn.boundingBox()]
  expect(right?.x ?? 0).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0))
  await expect(page.getByText('Friday 12 November 2021')).toBeVisible()
  await expect(page.getByText('Saturday 13 November 2021')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Share' })).toBeHidden()
  await expect(controlsOnPaper(page)).toHaveCount(0)
  const source = cn.getByRole('link', { name: /^Issued at/ })
  const printed = await source.evaluate(link => getComputedStyle(link, '::after').content)
  expect(printed).toContain(await source.getAttribute('href'))

  const [masthead, foot] = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'))
    return [
      getComputedStyle(document.querySelector('main') ?? document.body, '::before').content,
      getComputedStyle(document.body, '::after').content,
    ]
  })
  expect(masthead).toContain('Parallax')
  expect(foot).toContain(page.url())
  expect(foot).toMatch(/ · \d{1,2} [A-Z][a-z]+ \d{4}/)

  await openPage(page, '/topics/taiwan')
  await expect(page.getByRole('region', { name: 'The record' })).toBeVisible()
  await expect(controlsOnPaper(page)).toHaveCount(0)
  const [first, second] = await page
    .getByRole('region', { name: 'The record' })
    .locator('[data-side]')
    .evaluateAll(cells => cells.slice(0, 2).map(cell => cell.getBoundingClientRect().top))
  expect(first).toBe(second)
})
