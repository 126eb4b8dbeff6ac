import type { Page } from '@playwright/test'
import { BASE } from './base.ts'
import {
  RECORDS,
  countOf,
  expect,
  expectAccessible,
  openPage,
  statusOf,
  test,
  type RawRecord,
} from './fixtures.ts'

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the accounts' })
const list = (page: Page) => page.getByRole('region', { name: 'Engagements' })
const palette = (page: Page) => page.getByRole('dialog', { name: 'Go to' })
const highlighted = (page: Page) => palette(page).locator('[role=option][data-highlighted]')

/** Opens the palette by its shortcut and waits until it accepts text. */
async function openPalette(page: Page) {
  await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(palette(page).getByRole('combobox')).toBeFocused()
}

/** Whether any of the words that a reader sees of a record matches the pattern. */
const says = (record: RawRecord, pattern: RegExp) =>
  [
    record.title,
    record.summary,
    ...record.accounts.flatMap(({ points }) =>
      points.flatMap(({ text, terms = [] }) => [text, ...terms]),
    ),
  ].some(text => pattern.test(text))

const saysGuardrails = (record: RawRecord) => says(record, /\bguardrails?\b/i)

const warns = ({ points }: RawRecord['accounts'][number]) =>
  points.filter(({ speaker, act }) => speaker === 'cn' && act === 'warn')

/** A title that names it leaves all points of the engagement. */
const onTaiwan = (record: RawRecord) =>
  record.accounts
    .flatMap(warns)
    .some(({ text, terms = [] }) => /taiwan\b/i.test([record.title, text, ...terms].join(' ')))

test.describe('search', () => {
  test('filters count, list, timeline and charts, marks the matches, and reads Chinese', async ({
    page,
  }) => {
    await openPage(page, '/')
    await expect(statusOf(page)).toHaveText(countOf(() => true))
    // A prerendered page shows its count before it handles keys.
    await expect(async () => {
      await page.keyboard.press('/')
      await expect(field(page)).toBeFocused({ timeout: 500 })
    }).toPass()
    await page.keyboard.type('guardrails')
    await expect(statusOf(page)).toHaveText(countOf(saysGuardrails))
    await expect(page).toHaveURL('/?q=guardrails')
    await expect(field(page)).toBeFocused()
    await expect(list(page).locator('mark').first()).toHaveText(/^guardrails?$/i)
    for (const { title } of RECORDS.filter(saysGuardrails)) {
      await expect(list(page).getByRole('link', { name: title })).toBeVisible()
    }
    const total = RECORDS.filter(saysGuardrails).length
    await expect(page.getByRole('region', { name: 'Topic frequency' })).toContainText(
      `${total} engagements`,
    )
    await field(page).press('Escape')
    await expect(statusOf(page)).toHaveText(countOf(() => true))
    await expect(page).toHaveURL('/')

    // A Chinese name.
    await field(page).fill('王毅')
    const withWang = RECORDS.filter(({ participants }) =>
      participants.some(({ official }) => official === 'wang-yi'),
    )
    await expect(list(page).locator('mark').first()).toHaveText('王毅')
    const shown = Number((await statusOf(page).innerText()).split(' ')[0])
    expect(shown).toBeGreaterThanOrEqual(withWang.length)
    expect(shown).toBeLessThan(RECORDS.length)

    // Traditional characters find what the simplified ones do, here and in the palette.
    await field(page).fill('台湾')
    await expect(page).toHaveURL('/?q=台湾')
    await expect(list(page).locator('mark').first()).toHaveText('台湾')
    const simplified = await statusOf(page).innerText()
    await field(page).fill('臺灣')
    await expect(page).toHaveURL('/?q=臺灣')
    await expect(list(page).locator('mark').first()).toHaveText('台湾')
    await expect(statusOf(page)).toHaveText(simplified)
    await openPalette(page)
    await page.keyboard.type('臺灣')
    await expect(highlighted(page)).toContainText('Taiwan')
    await page.keyboard.press('Escape')
    await field(page).fill('護欄')
    await expect(statusOf(page)).toHaveText(countOf(saysGuardrails))
    await expect(list(page).locator('mark').first()).toHaveText('护栏')
  })

  test('finds what one side warned of, and tells both in the passages', async ({ page }) => {
    await openPage(page, '/?q=Taiwan&act=warn,threaten')
    await expect(page.getByText('act “threaten”, which is not one of its values')).toBeVisible()
    const expected = RECORDS.filter(onTaiwan)
    const speaker = page.getByRole('button', { name: /^Speaker/ })
    await speaker.press('Enter')
    const chinese = page.getByRole('option', { name: /^Chinese side/ })
    await expect(chinese).toHaveAccessibleName(new RegExp(` ${expected.length}\\b`))
    await chinese.click()
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL('/?q=Taiwan&act=warn&speaker=cn')
    await expect(statusOf(page)).toHaveText(countOf(onTaiwan))
    await expect(list(page).getByText('American account')).toHaveCount(0)
    const { id, title, accounts } = RECORDS.find(({ id: own }) =>
      own.startsWith('2021-11-12-'),
    ) as RawRecord
    const place = accounts
      .find(({ side }) => side === 'cn')
      ?.points.findIndex(({ act, text }) => act === 'warn' && text.includes('Taiwan'))
    await list(page).getByRole('button', { name: /^Show/ }).click()
    await expect(list(page).getByRole('link', { name: title })).toBeVisible()
    // What was found is in a row of its own, below the engagement's.
    const found = page.locator(`a[href^="${BASE}/e/${id}?"][href$="#cn-${Number(place) + 1}"]`)
    const row = list(page).getByRole('row').filter({ has: found })
    await expect(row).toContainText('Beijing warns')
    const link = row.getByRole('link', { name: `Chinese account, point ${Number(place) + 1}` })
    await link.press('Enter')
    await expect(page).toHaveURL(`/e/${id}?q=Taiwan&act=warn&speaker=cn#cn-${Number(place) + 1}`)
    await openPage(page, '/?q=%22stabilise+and+develop+Iraq%22')
    await expect(list(page)).toContainText('Agreement, according to Washington')
  })

  test('forgives a typo, respects a phrase, and follows the address back', async ({ page }) => {
    await test.step('forgives a typo and respects a phrase', async () => {
      await openPage(page, '/?q=gardrails')
      await expect(statusOf(page)).toHaveText(countOf(saysGuardrails))
      await openPage(page, '/?q=%22cold+war%22')
      await expect(statusOf(page)).toHaveText(countOf(record => says(record, /\bcold[- ]war\b/i)))
    })
    await test.step('follows the address back', async () => {
      await openPage(page, '/?q=balloon')
      await expect(field(page)).toHaveValue('balloon')
      await page.getByRole('button', { name: 'Remove “balloon”' }).click()
      await expect(field(page)).toHaveValue('')
      await page.goBack()
      await expect(field(page)).toHaveValue('balloon')
    })
  })

  test.describe('without its index', () => {
    test.use({ expectedErrors: /Failed to load resource/ })

    test('says so, leaves the rest, and tries again', async ({ page }) => {
      await page.route('**/data/search.*.json', route => route.fulfill({ status: 404 }))
      await openPage(page, '/?q=balloon')
      await expect(page.getByText('Nothing was searched')).toBeVisible()
      await expect(statusOf(page)).toHaveText(countOf(() => true))
      await page.unroute('**/data/search.*.json')
      await page.getByRole('button', { name: 'Search again' }).click()
      await expect(list(page).locator('mark').first()).toHaveText(/balloon/i)
    })
  })
})

test.describe('palette', () => {
  test('searches the accounts for the rest, sets the theme and exports what is shown', async ({
    page,
  }) => {
    await test.step('moves by arrow keys, and searches the accounts for the rest', async () => {
      await openPage(page, '/about')
      await openPalette(page)
      await page.keyboard.type('guardrails')
      // Until the terms have loaded, the search below is the only entry.
      await expect(highlighted(page)).toContainText('guardrails and safety net')
      await page.keyboard.press('ArrowUp')
      const total = RECORDS.filter(saysGuardrails).length
      await expect(highlighted(page)).toHaveText(
        `Search the accounts for “guardrails” ${total} engagements`,
      )
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL('/?q=guardrails')
      await expect(field(page)).toHaveValue('guardrails')
    })
    await test.step('sets the theme and exports what is shown', async () => {
      await openPage(page, '/?topics=balloon')
      await expect(statusOf(page)).toHaveText(countOf(({ topics }) => topics.includes('balloon')))
      await openPalette(page)
      await page.keyboard.type('theme dark')
      await expect(highlighted(page)).toHaveText('Theme: dark')
      await page.keyboard.press('Enter')
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
      await openPalette(page)
      await page.keyboard.type('export csv')
      await expect(highlighted(page)).toContainText('(CSV)')
      const saved = page.waitForEvent('download')
      await page.keyboard.press('Enter')
      expect((await saved).suggestedFilename()).toMatch(/\.csv$/)
      const total = RECORDS.filter(({ topics }) => topics.includes('balloon')).length
      await expect(page.getByText(`${total} engagements saved`)).toBeVisible()
    })
  })

  test('goes to an official and to an engagement by keyboard alone', async ({ page }) => {
    await openPage(page, '/about')
    await openPalette(page)
    await page.keyboard.type('taiwan')
    await expect(highlighted(page)).toContainText('Taiwan')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(palette(page)).toBeHidden()

    await page.getByRole('button', { name: 'Search', exact: true }).focus()
    await openPalette(page)
    await page.keyboard.type('王毅')
    // A whole name first offers the last contact, then the person.
    const last = RECORDS.findLast(
      ({ participants, status }) =>
        status === 'held' && participants.some(({ official }) => official === 'wang-yi'),
    )
    await expect(highlighted(page)).toContainText(last?.title ?? '')
    await page.keyboard.press('ArrowDown')
    await expect(highlighted(page)).toContainText('Wang Yi')
    await page.keyboard.press('Escape')
    await expect(palette(page)).toBeHidden()
    await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeFocused()

    await page.keyboard.press('Enter')
    await expect(palette(page).getByRole('combobox')).toBeFocused()
    await page.keyboard.type('anchorge')
    await expect(highlighted(page)).toContainText('Anchorage talks')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/e\/2021-03-18-/)
    await expect(palette(page)).toBeHidden()
    await expect(page.getByRole('main')).toBeFocused()
  })
})
