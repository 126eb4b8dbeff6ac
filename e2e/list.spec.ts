import type { Page } from '@playwright/test'
import { RECORDS, expect, hydrated, openPage, test, type RawRecord } from './fixtures.ts'
import { watchRest } from './rest.ts'

const list = (page: Page) => page.getByRole('region', { name: 'Engagements' })
const titles = (page: Page) => list(page).getByRole('link').allInnerTexts()

const LEVELS = [
  'leader',
  'vice-leader',
  'minister',
  'deputy',
  'envoy',
  'military',
  'working',
  'legislative',
  'local',
]

/** Titles as in the list, which adds the status of what did not take place. */
const shown = (records: readonly RawRecord[]) =>
  records.map(({ title, status }) => (status === 'held' ? title : `${title} · ${status}`))

const byText = (textOf: (record: RawRecord) => string) => (a: RawRecord, b: RawRecord) =>
  new Intl.Collator('en', { numeric: true }).compare(textOf(a), textOf(b))
const byLevel = (a: RawRecord, b: RawRecord) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)
const backwards = (a: RawRecord, b: RawRecord) =>
  a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date > b.date ? -1 : 1

/** How many rows are there before the reader asks for more. */
const FIRST = 100

async function showAll(page: Page): Promise<void> {
  await hydrated(page, '[aria-label="Engagements"] button')
  const button = list(page).getByRole('button', {
    name: `Show the other ${RECORDS.length - FIRST}`,
  })
  const atRest = watchRest(page)
  await button.scrollIntoViewIfNeeded()
  // What was scrolled past is laid out and drawn only now, and may move the button meanwhile.
  await atRest()
  await button.click()
  await expect(button).toHaveCount(0)
}

test('lists the newest, and all for the own search of the browser and on paper', async ({
  page,
}) => {
  await openPage(page, '/')
  const links = list(page).getByRole('link')
  await expect(page.locator('[data-node]').first()).toBeVisible()
  // Far below what is seen, its rows have no layout and so no text.
  await list(page).getByRole('heading').scrollIntoViewIfNeeded()
  const all = shown(RECORDS.toSorted(backwards))
  await expect.poll(() => titles(page)).toEqual(all.slice(0, FIRST))
  await expect(page.getByRole('img', { name: /95% interval/ }).first()).toBeAttached()
  // Phones and slow machines pay for each.
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(4500)

  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(links).toHaveCount(RECORDS.length)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(links).toHaveCount(FIRST)
  await page.keyboard.press('Control+f')
  await expect.poll(() => titles(page)).toEqual(all)
  const of2023 = RECORDS.filter(({ date }) => date.startsWith('2023')).length
  await expect(
    list(page).getByRole('rowheader', { name: `2023 ${of2023} engagements` }),
  ).toBeVisible()
})

test('headings sort, a second press reverses, and Back undoes it', async ({ page }) => {
  await openPage(page, '/')
  const heading = (name: string) => list(page).getByRole('columnheader', { name, exact: true })
  await showAll(page)
  await expect(heading('Date')).toHaveAttribute('aria-sort', 'descending')

  await heading('Title').getByRole('button').click()
  await expect(heading('Title')).toHaveAttribute('aria-sort', 'ascending')
  await expect(heading('Date')).not.toHaveAttribute('aria-sort')
  await expect
    .poll(() => titles(page))
    .toEqual(shown(RECORDS.toSorted(byText(({ title }) => title))))

  await heading('Level').getByRole('button').click()
  await expect(page).toHaveURL('/?sort=level')
  await expect.poll(() => titles(page)).toEqual(shown(RECORDS.toSorted(byLevel)))
  await heading('Level').getByRole('button').click()
  await expect(page).toHaveURL('/?sort=-level')
  await expect.poll(() => titles(page)).toEqual(shown(RECORDS.toSorted((a, b) => byLevel(b, a))))

  // Back from an engagement shows as many rows as were left.
  await list(page).getByRole('link').last().click()
  await expect(list(page)).toBeHidden()
  await page.goBack()
  await expect(list(page).getByRole('link')).toHaveCount(RECORDS.length)

  await page.goBack()
  await page.goBack()
  await expect(heading('Title')).toHaveAttribute('aria-sort', 'ascending')
})

test('rows open engagements, show both dates, and an empty set says why', async ({ page }) => {
  await test.step('a row opens its engagement under the filter, by link or beside it', async () => {
    const [record] = RECORDS.filter(({ topics }) => topics.includes('balloon')).toSorted(backwards)
    if (!record) throw new Error('no record on the balloon')
    await openPage(page, '/?topics=balloon')
    const row = list(page).getByRole('row').filter({ hasText: record.title })
    await expect(row.getByRole('link', { name: record.title })).toHaveAttribute(
      'href',
      `/e/${record.id}?topics=balloon`,
    )
    await expect(row.getByText('Balloon', { exact: true })).toHaveCSS('font-weight', '600')
    // The link covers the cell, so that the mouse clicks it there, as a reader's does.
    await row.scrollIntoViewIfNeeded()
    const date = await row.getByRole('cell').first().boundingBox()
    if (!date) throw new Error('the row has no cells')
    await page.mouse.click(date.x + 2, date.y + 4)
    await expect(page).toHaveURL(`/e/${record.id}?topics=balloon`)

    // Cells above it, whose text can be selected, open it as well.
    await page.goBack()
    const who = await row.getByRole('cell').nth(4).boundingBox()
    if (!who) throw new Error('the row has no one')
    await page.mouse.move(who.x + 2, who.y + 10)
    await page.mouse.down()
    await page.mouse.move(who.x + 60, who.y + 10)
    await page.mouse.up()
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('')
    await expect(page).toHaveURL('/?topics=balloon')
    await row.getByRole('cell').last().click()
    await expect(page).toHaveURL(`/e/${record.id}?topics=balloon`)
  })
  await test.step('shows both dates if they differ, and the accounts', async () => {
    await openPage(page, '/?from=2021-11-12&to=2021-11-12')
    const row = list(page)
      .getByRole('row')
      .filter({ has: page.getByRole('link') })
    await expect(row).toHaveCount(1)
    await expect(row).toContainText('12 Nov 2021')
    await expect(row).toContainText('US 12 Nov · China 13 Nov')
    // What is said of the American account is read aloud as well as shown on hover.
    const lack = ', the US known only from press reports'
    await expect(row.getByTitle(`Both accounts${lack}`, { exact: true })).toHaveText(`both${lack}`)
  })
  await test.step('an empty set says why, once, and offers to remove each filter', async () => {
    await openPage(page, '/?topics=balloon&level=local')
    await expect(page.getByRole('main').locator('section')).toHaveCount(2)
    const balloon = RECORDS.filter(({ topics }) => topics.includes('balloon')).length
    const local = RECORDS.filter(({ level }) => level === 'local').length
    await expect(list(page)).toContainText('In force are the topics and the levels')
    await expect(
      list(page).getByRole('button', { name: `Lift the topics: ${local} engagement` }),
    ).toBeVisible()
    await list(page)
      .getByRole('button', { name: `Lift the levels: ${balloon} engagement` })
      .click()
    await expect(page).toHaveURL('/?topics=balloon')
    await expect(list(page).getByRole('link')).toHaveCount(balloon)
    await page.goBack()
    await list(page).getByRole('button', { name: 'Reset all filters' }).click()
    await expect(list(page).getByRole('link')).toHaveCount(FIRST)
  })
})

test('on a phone it is a plain list that never scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openPage(page, '/')
  await showAll(page)
  await expect(list(page).getByRole('link')).toHaveCount(RECORDS.length)
  const widest = await list(page).evaluate(region =>
    Math.max(...[...region.querySelectorAll('*')].map(part => part.getBoundingClientRect().right)),
  )
  expect(widest).toBeLessThanOrEqual(320)
  await list(page).getByLabel('Sort:').selectOption('oldest first')
  await expect(page).toHaveURL('/?sort=date')
  await expect(list(page).getByRole('link').first()).toHaveText(shown(RECORDS)[0] ?? '')
})
