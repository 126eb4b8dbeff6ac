import { expect, openPage, test } from './fixtures.ts'
import { readTable, viewAsTable } from './figures.ts'

test('the lines say how often the two governments talk, in an order that the address keeps', async ({
  page,
}) => {
  await openPage(page, '/contacts')
  const lines = page.getByRole('region', { name: 'Lines of contact' })
  const defence = lines.getByRole('listitem').filter({ hasText: 'Defence chiefs' })
  await expect(defence).toContainText('16')
  await expect(defence).toContainText('+ 5 not held')
  await expect(defence).toContainText('1 Nov 2025')
  await expect(defence).toContainText('20 months')
  await expect(defence).toContainText('10 US')
  await expect(defence).toContainText('9 not known')

  const names = lines.getByRole('heading', { level: 3 })
  await expect(names.first()).toHaveText('Leaders')
  await page.getByLabel('order').selectOption('number')
  await expect(names.first()).toHaveText('Foreign ministers')
  await expect(page).toHaveURL(/order=number/)
  await page.goBack()
  await expect(names.first()).toHaveText('Leaders')
  for (const [order, column] of [
    ['longest gap', 6],
    ['median gap', 5],
  ] as const) {
    await page.getByLabel('order').selectOption(order)
    await expect(page).toHaveURL(`/contacts?order=${order.split(' ')[0]}`)
    await viewAsTable(lines)
    // The rows may follow a moment after the address.
    await expect(async () => {
      const days = (await readTable(lines)).map(row => row[column] ?? '')
      const figures = days.filter(text => text !== '–').map(Number)
      expect(figures.length).toBeGreaterThan(8)
      expect(figures).toEqual(figures.toSorted((a, b) => b - a))
    }).toPass()
    await lines.getByRole('button', { name: /^View as chart/ }).click()
  }
})

test('lines are reached under a filter, from the palette, and by arrow keys', async ({ page }) => {
  await test.step('a filter applies to the lines and goes along to one of them', async () => {
    await openPage(page, '/contacts?from=2021-01-20&to=2025-01-19')
    const lines = page.getByRole('region', { name: 'Lines of contact' })
    await expect(lines).toContainText('counted to 19 January 2025')
    await lines.getByRole('link', { name: 'Foreign ministers' }).click()
    await expect(page).toHaveURL(/\/contacts\/foreign-ministers\?from=2021-01-20&to=2025-01-19/)
    const terms = page.getByRole('region', { name: 'Under each president' })
    await expect(terms.getByRole('row')).toHaveCount(2)
    await expect(terms.getByRole('row').last()).toContainText('Biden 2021–25')
  })
  await test.step('the palette finds a line by another name of its offices', async () => {
    await openPage(page, '/about')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('defense ministers')
    await expect(page.getByRole('option', { name: 'Defence chiefs' })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/contacts/defence-chiefs')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Defence chiefs')
  })
  await test.step('arrow keys walk a line’s contacts in time', async () => {
    await openPage(page, '/contacts/commanders')
    const marks = page
      .getByRole('group', { name: 'Contacts in order of time' })
      .filter({ visible: true })
    await marks.getByRole('link').first().focus()
    await page.keyboard.press('ArrowRight')
    await expect(marks.getByRole('link').nth(1)).toBeFocused()
  })
})

test('a line names its gaps and what fell in them, runs on across persons, and opens contacts', async ({
  page,
}) => {
  await openPage(page, '/contacts/defence-chiefs')
  const gap = page
    .getByRole('region', { name: 'Gaps' })
    .getByRole('listitem')
    .filter({ hasText: '22 Nov 2022 to 2 Jun 2023' })
  await expect(gap.getByRole('heading', { level: 3 })).toHaveText('6 months')
  await expect(gap.getByRole('link')).toHaveText([
    'Austin–Wei meeting in Siem Reap',
    'Austin and Li Shangfu: a handshake in Singapore',
    'Austin’s call after the balloon shoot-down, declined by Beijing',
    'Austin–Li meeting in Singapore, declined by Beijing',
  ])
  await gap.getByText('Tsai Ing-wen meets Speaker McCarthy').click()
  await expect(gap.getByRole('link', { name: /another site/ }).first()).toBeVisible()

  const record = page.getByRole('region', { name: 'The record' })
  await expect(record).toContainText('Lloyd Austin, Secretary of Defense')
  await expect(record).toContainText('Pete Hegseth, Secretary of War')
  await expect(record).toContainText('Li Shangfu, Minister of National Defense')
  const call = record.getByRole('listitem').filter({ hasText: 'Austin–Dong Jun video call' })
  await expect(call).toContainText(/stressed Military \d+%/)
  await call.getByRole('link').click()
  await expect(page).toHaveURL('/e/2024-04-16-austin-dong-video')
})
