import type { Page } from '@playwright/test'
import { RECORDS, countOf, expect, openPage, statusOf, test, type RawRecord } from './fixtures.ts'

const filters = (page: Page) => page.getByRole('region', { name: 'Filters' })
const menu = (page: Page, name: string) =>
  filters(page).getByRole('button', { name: new RegExp(`^${name}`) })
const option = (page: Page, name: RegExp) => page.getByRole('listbox').getByRole('option', { name })

const tookPart = (record: RawRecord, id: string) =>
  record.participants.some(({ official }) => official === id)
const has = (record: RawRecord, side: string) =>
  record.accounts.some(account => account.side === side)
const numberOf = (passes: (record: RawRecord) => boolean) => RECORDS.filter(passes).length

const CASES: readonly {
  name: string
  choice: RegExp
  passes: (record: RawRecord) => boolean
  search: string
}[] = [
  {
    name: 'Officials',
    choice: /^Wang Yi/,
    passes: record => tookPart(record, 'wang-yi'),
    search: 'officials=wang-yi',
  },
  {
    name: 'Topics',
    choice: /^Middle East/,
    passes: record => record.topics.includes('middle-east'),
    search: 'topics=middle-east',
  },
  {
    name: 'Kind',
    choice: /^Video call/,
    passes: record => record.format === 'video',
    search: 'format=video',
  },
  {
    name: 'Level',
    choice: /^Military/,
    passes: record => record.level === 'military',
    search: 'level=military',
  },
  {
    name: 'Status',
    choice: /^Postponed/,
    passes: record => record.status === 'postponed',
    search: 'status=postponed',
  },
  {
    name: 'Asked by',
    choice: /^Beijing/,
    passes: record => record.initiator === 'cn',
    search: 'asked=cn',
  },
  {
    name: 'Place',
    choice: /^Kuala Lumpur/,
    passes: record => record.place?.city === 'Kuala Lumpur',
    search: 'place=kuala-lumpur',
  },
  {
    name: 'Accounts',
    choice: /^Both/,
    passes: record => has(record, 'us') && has(record, 'cn'),
    search: 'accounts=both',
  },
  {
    name: 'Accounts',
    choice: /^US account/,
    passes: record => has(record, 'us'),
    search: 'accounts=us',
  },
  {
    name: 'Accounts',
    choice: /^Chinese account/,
    passes: record => has(record, 'cn'),
    search: 'accounts=cn',
  },
]

test('each choice of each menu matches the records, and Back undoes it', async ({ page }) => {
  await openPage(page, '/')
  await expect(statusOf(page)).toHaveText(countOf(() => true))
  for (const { name, choice, passes, search } of CASES) {
    await test.step(`${name}: ${choice.source}`, async () => {
      await menu(page, name).click()
      await expect(option(page, choice)).toContainText(String(numberOf(passes)))
      await option(page, choice).click()
      await expect(statusOf(page)).toHaveText(countOf(passes))
      await expect(page).toHaveURL(`/?${search}`)

      await page.keyboard.press('Escape')
      await page.goBack()
      await expect(statusOf(page)).toHaveText(countOf(() => true))
      await expect(page).toHaveURL('/')
    })
  }
})

test('options are counted under the other filters, and the empty come last', async ({ page }) => {
  await openPage(page, '/?topics=balloon')
  await menu(page, 'Level').click()
  await expect(option(page, /^Ministers/)).toBeVisible()
  const texts = await page.getByRole('listbox').getByRole('option').allInnerTexts()
  const counts = texts.map(text => Number(/\d+$/.exec(text.trim())?.[0]))
  const ministers = numberOf(
    record => record.level === 'minister' && record.topics.includes('balloon'),
  )
  expect(texts.find(text => text.startsWith('Ministers'))).toContain(String(ministers))
  const firstEmpty = counts.indexOf(0)
  expect(firstEmpty).toBeGreaterThan(0)
  expect(counts.slice(firstEmpty).every(number => number === 0)).toBe(true)
})

test('a menu forgives a typo if nothing matches as typed, and needs no mouse', async ({ page }) => {
  await openPage(page, '/')
  await menu(page, 'Topics').click()
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.type('tiawan')
  await expect(option(page, /./)).toHaveCount(1)
  await expect(option(page, /^Taiwan/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(statusOf(page)).toHaveText(countOf(record => record.topics.includes('taiwan')))
  await page.keyboard.press('Escape')
  await page.goBack()
  await expect(statusOf(page)).toHaveText(countOf(() => true))

  // An official is found and chosen by keyboard alone.
  await menu(page, 'Officials').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.type('sulliv')
  await expect(option(page, /./)).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(statusOf(page)).toHaveText(countOf(record => tookPart(record, 'jake-sullivan')))

  await page.keyboard.type('王毅')
  await expect(option(page, /^Wang Yi/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(statusOf(page)).toHaveText(
    countOf(record => tookPart(record, 'jake-sullivan') || tookPart(record, 'wang-yi')),
  )

  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await expect(statusOf(page)).toHaveText(
    countOf(record => tookPart(record, 'jake-sullivan') && tookPart(record, 'wang-yi')),
  )
  await expect(page).toHaveURL('/?officials=jake-sullivan,wang-yi&match=all')

  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await expect(menu(page, 'Officials 2')).toBeFocused()
})

test('chips show the filters in force and remove them', async ({ page }) => {
  await openPage(page, '/?officials=wang-yi,joe-biden&match=all&topics=taiwan&bin=year')
  const chips = filters(page).getByRole('list', { name: 'Filters in force' })
  await expect(chips).toContainText('all of')
  await chips.getByRole('button', { name: 'Remove Joe Biden' }).click()
  await expect(chips).not.toContainText('all of')
  await expect(page).toHaveURL('/?officials=wang-yi&topics=taiwan&bin=year')
  await expect(statusOf(page)).toHaveText(
    countOf(record => tookPart(record, 'wang-yi') && record.topics.includes('taiwan')),
  )

  await filters(page).getByRole('button', { name: 'Reset' }).click()
  await expect(page).toHaveURL('/?bin=year')
  await expect(statusOf(page)).toHaveText(countOf(() => true))
  await expect(chips).toBeHidden()
  await page.goBack()
  await expect(chips.getByRole('listitem')).toHaveCount(2)
})

test('on a phone the menus hide behind one button and open as a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openPage(page, '/?topics=taiwan')
  await expect(menu(page, 'Officials')).toBeHidden()
  await filters(page).getByRole('button', { name: 'Filters 1' }).click()
  await menu(page, 'Officials').click()
  const sheet = await page.getByRole('dialog', { name: 'Officials' }).boundingBox()
  expect(sheet?.x).toBe(0)
  expect(sheet && sheet.x + sheet.width).toBeLessThanOrEqual(320)
  expect(sheet && sheet.y + sheet.height).toBeLessThanOrEqual(640)
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(320)
})
