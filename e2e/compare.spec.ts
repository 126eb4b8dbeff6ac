import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, openPage, regionOf, test } from './fixtures.ts'
import { CN_TEXT, US_TEXT, cnBox, compareButton, editor, sentence, usBox } from './ownTexts.ts'

/** A page as a browser copies it to the clipboard, with everything around its text. */
const US_PAGE = `<html><head><style>p{color:red}</style></head><body>
  <nav><a href="/">Home</a> <a href="/news">Newsroom</a></nav>
  <script>document.title = 'taken over'</script>
  <main><article>${US_TEXT.split('\n\n')
    .map(line => `<p>${line.replace('Taiwan', '<b>Taiwan</b>')}</p>`)
    .join('\n')}</article></main>
  <footer>Share this page</footer></body></html>`

const corrections = (page: Page) => page.getByRole('group', { name: 'Corrections' })

const account = (page: Page, name: 'United States account' | 'Chinese account') =>
  page.getByRole('region', { name, exact: true })

/** Pastes rich text, as Ctrl V does. */
const paste = (box: Locator, html: string) =>
  box.evaluate((element, data) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', data)
    clipboardData.setData('text/plain', 'as another program would have it')
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, html)

test('two texts are pasted, compared, corrected by keyboard, and judged anew', async ({ page }) => {
  await openPage(page, '/compare')
  await expect(page.getByText('Nothing leaves your browser.')).toBeVisible()
  await paste(usBox(page), US_PAGE)
  await expect(usBox(page)).toHaveValue(US_TEXT)
  expect(await page.title()).toContain('Compare two texts')
  await cnBox(page).fill(CN_TEXT)
  await compareButton(page).click()

  await expect(page.getByRole('heading', { name: 'Side by side' })).toBeFocused()
  const figures = regionOf(page, 'Figures').getByRole('row', { name: /^Sentences/ })
  await expect(figures).toContainText('4')
  await expect(regionOf(page, 'Silences')).toContainText(
    /Only the United States text raises:.*Middle East/,
  )
  await expect(regionOf(page, 'Emphasis').getByRole('row', { name: /Taiwan/ })).toBeVisible()
  await expect(account(page, 'Chinese account')).toContainText(
    'Not mentioned in the Chinese account',
  )
  await expect(sentence(page, 'vital').locator('.term').first()).toBeVisible()

  // To the sentence and into it by keyboard alone.
  await page.mouse.move(0, 0)
  await sentence(page, 'vital').getByRole('button').focus()
  await page.keyboard.press('ArrowRight')
  const focused = page.locator('.account[data-side="cn"] .passage:focus')
  await expect(focused).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await sentence(page, 'Middle East').getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(editor(page)).toBeFocused()
  await expect(editor(page)).toContainText('Middle East: “Middle East”')
  await expect(editor(page).locator('mark')).toHaveText('Middle East')

  await editor(page)
    .getByRole('button', { name: /^Topics/ })
    .press('Enter')
  await page.getByRole('combobox', { name: 'Find a topic' }).fill('iran')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(corrections(page)).toContainText('1 sentence corrected')
  await expect(editor(page)).toContainText('Iran: you chose it')
  await editor(page).getByRole('button', { name: 'Iran, put first' }).press('Enter')
  await expect(page.locator('#iran')).toBeVisible()
  await editor(page).getByRole('radio', { name: 'Washington' }).press('Space')
  await expect(sentence(page, 'Middle East')).toContainText('Washington raises · corrected')

  await page.keyboard.press('Control+z')
  await expect(sentence(page, 'Middle East')).toContainText('Both discussed · corrected')
  await page.keyboard.press('Control+Shift+z')
  await expect(sentence(page, 'Middle East')).toContainText('Washington raises · corrected')
  await page.keyboard.press('Escape')
  await expect(editor(page)).toHaveCount(0)
  await expect(sentence(page, 'Middle East').getByRole('button')).toBeFocused()

  // A match is removed and made again.
  await sentence(page, 'wrongfully').getByRole('button').click()
  await editor(page)
    .getByRole('button', { name: /^Matched with/ })
    .click()
  await page.getByRole('option', { name: /红线/ }).click()
  await expect(editor(page)).toContainText('you chose it')
  await expect(sentence(page, 'wrongfully')).toHaveAttribute('data-match')
  await page.getByRole('radio', { name: 'As issued' }).check({ force: true })
  await expect(page.locator('.match-line')).not.toHaveCount(0)
  await page.getByRole('radio', { name: 'By topic' }).check({ force: true })
  await editor(page).getByRole('button', { name: 'Match with none' }).click()
  await expect(sentence(page, 'wrongfully')).not.toHaveAttribute('data-match')
  await editor(page).getByRole('button', { name: 'Close' }).click()

  // Corrections stay with their sentences when the text around them changes.
  await usBox(page).fill(`A new beginning. ${US_TEXT}`)
  await page.getByRole('button', { name: 'Compare again' }).click()
  await expect(sentence(page, 'A new beginning')).toBeVisible()
  await expect(sentence(page, 'Middle East')).toContainText('Washington raises · corrected')
  await corrections(page).getByRole('button', { name: 'Discard all corrections' }).click()
  await expect(corrections(page)).toContainText('No corrections')
  await corrections(page).getByRole('button', { name: 'Undo' }).click()
  await expect(corrections(page)).toContainText(/\d sentences corrected/)
})

test('traditional Chinese and broken lines are read, and two meetings told apart', async ({
  page,
}) => {
  await openPage(page, '/compare')
  await usBox(page).fill(
    `Washington, D.C. – March 3, 2024

The Secretary stressed peace across the Taiwan Strait. They discussed ex\u00adport con-
trols and the global eco-
nomy.
- 2 -
###`,
  )
  const chinese =
    '2024年5月20日，王毅強調，臺灣問題是中國核心利益中的核心，美方應取消對華非法制裁。雙方還就中東局勢、氣候變遷和吩坦尼問題交換了意見。'
  await cnBox(page).fill(chinese)
  await compareButton(page).click()

  await expect(page.getByRole('note')).toContainText(
    'The United States text is dated 3 March 2024, the Chinese text 20 May 2024.',
  )
  await expect(regionOf(page, 'Silences')).toContainText(/Only the Chinese text raises:.*Sanctions/)
  const emphasis = regionOf(page, 'Emphasis')
  for (const topic of [/% Taiwan /, /% Middle East /, /% Climate /, /% Fentanyl/]) {
    await expect(emphasis.getByRole('row', { name: topic })).toBeVisible()
  }
  await expect(
    sentence(page, 'They discussed export controls and the global economy.').first(),
  ).toBeVisible()
  await sentence(page, '臺灣問題').first().getByRole('button').click()
  await expect(editor(page).locator('mark').filter({ hasText: '臺灣' }).first()).toBeVisible()
  await expectAccessible(page)
})

test('what cannot be compared is said beside its box, and nothing typed is lost', async ({
  page,
}) => {
  await openPage(page, '/compare')
  await compareButton(page).click()
  await expect(usBox(page)).toBeFocused()
  await expect(usBox(page)).toHaveAccessibleDescription(/The United States text is empty\./)
  await expectAccessible(page)
  await usBox(page).fill(US_TEXT)
  await compareButton(page).click()
  await expect(cnBox(page)).toBeFocused()
  await expect(page.getByRole('alert')).toHaveText(/^The Chinese text is empty\./)
  await expect(usBox(page)).toHaveValue(US_TEXT)

  const choose = (name: string, buffer: Buffer) =>
    page
      .locator('input[type=file][accept*=txt]')
      .nth(1)
      .setInputFiles({ name, mimeType: '', buffer })
  await choose('readout.pdf', Buffer.from('%PDF-1.7'))
  await expect(page.getByRole('alert')).toContainText('“readout.pdf” is a PDF file, not text')
  // "双方同意保持沟通。" in GB 18030.
  await choose('gb.txt', Buffer.from('cbabb7bdcdacd2e2b1a3b3d6b9b5cda8a1a3', 'hex'))
  await expect(cnBox(page)).toHaveValue('双方同意保持沟通。')
  await expect(page.getByRole('alert')).toHaveCount(0)
  // "雙方同意保持溝通。" in Big5.
  await choose('big5.txt', Buffer.from('c2f9a4e8a650b74eab4fabf9b7beb371a143', 'hex'))
  await expect(cnBox(page)).toHaveValue('雙方同意保持溝通。')
  await choose('page.html', Buffer.from(US_PAGE))
  await expect(cnBox(page)).toHaveValue(US_TEXT)

  await page.getByLabel('Address, China').fill('www.fmprc.gov.cn')
  await compareButton(page).click()
  await expect(page.getByRole('alert')).toContainText('“www.fmprc.gov.cn” is not an address')
  await page.getByLabel('Address, China').fill('')
  await cnBox(page).fill('双方同意。'.repeat(41_000))
  await compareButton(page).click()
  await expect(page.getByRole('alert')).toContainText('205,000 characters, of at most 200,000')
})

test('the page is accessible in both themes and never scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await openPage(page, '/compare')
  await page.getByRole('button', { name: 'Load an example' }).click()
  await page.getByRole('menuitem', { name: 'The Chinese text in Chinese' }).click()
  await expect(regionOf(page, 'Emphasis')).toBeVisible()
  for (const width of [320, 375, 768]) {
    await page.setViewportSize({ width, height: 740 })
    await expect.poll(() => page.evaluate(overflow)).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize({ width: 375, height: 740 })
  await sentence(page, 'wrongfully').getByRole('button').click()
  await expect(editor(page)).toBeVisible()
  await expect.poll(() => page.evaluate(overflow)).toBeLessThanOrEqual(0)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('radio', { name: 'As issued' }).check({ force: true })
  await page.getByRole('button', { name: 'Draft a record' }).click()
  await page.getByRole('button', { name: 'Save the draft' }).click()
  await expect(page.getByRole('dialog').getByRole('alert').first()).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 1440, height: 900 })
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
})

/** How far the page overflows its window, in pixels; negative with a reserved scrollbar. */
const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
