import type { Page } from '@playwright/test'
import {
  RECORDS,
  countOf,
  expect,
  openPage,
  regionOf,
  statusOf,
  test,
  type RawRecord,
} from './fixtures.ts'

const filters = (page: Page) => regionOf(page, 'Filters')

const inWindow = (record: RawRecord) =>
  (record.endDate ?? record.date) >= '2023-02-01' && record.date <= '2023-06-30'

test('dates are set without the timeline, and an impossible order changes nothing', async ({
  page,
}) => {
  await openPage(page, '/')
  const dates = filters(page).getByRole('button', { name: /^Dates/ })
  await dates.click()
  const [first, second] = [
    page.getByLabel('From', { exact: true }),
    page.getByLabel('To', { exact: true }),
  ]
  await first.fill('2023-02-01')
  await second.fill('2023-06-30')
  await expect(statusOf(page)).toHaveText(countOf(inWindow))

  await second.fill('2022-06-30')
  await expect(page.getByRole('alert')).toContainText('comes after the last')
  await expect(second).toHaveValue('2022-06-30')
  await expect(statusOf(page)).toHaveText(countOf(inWindow))
  await expect(page).toHaveURL('/?from=2023-02-01&to=2023-06-30')

  await page.keyboard.press('Escape')
  await expect(
    filters(page).getByRole('button', { name: 'Dates 2023', exact: true }),
  ).toHaveAccessibleDescription('February 2023 – June 2023')
  await page.goBack()
  await expect(statusOf(page)).toHaveText(countOf(() => true))

  // By presidency, year and the last twelve months.
  await dates.click()
  const last = RECORDS.map(record => record.endDate ?? record.date)
    .toSorted()
    .at(-1)
  const yearAgo = new Date(`${last}T00:00:00Z`)
  yearAgo.setUTCFullYear(yearAgo.getUTCFullYear() - 1)
  yearAgo.setUTCDate(yearAgo.getUTCDate() + 1)
  for (const [name, from, to] of [
    ['Trump 2017–21', '2017-01-20', '2021-01-19'],
    ['Biden 2021–25', '2021-01-20', '2025-01-19'],
    ['Trump 2025–', '2025-01-20', null],
    ['2017', '2017-01-01', '2017-12-31'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['Last twelve months', yearAgo.toISOString().slice(0, 10), null],
  ] as const) {
    const preset = page.getByRole('button', { name, exact: true })
    await preset.click()
    await expect(preset).toHaveAttribute('aria-pressed', 'true')
    await expect(page).toHaveURL(`/?from=${from}${to ? `&to=${to}` : ''}`)
    await expect(statusOf(page)).toHaveText(
      countOf(
        record => (record.endDate ?? record.date) >= from && (to === null || record.date <= to),
      ),
    )
  }
  await page.getByRole('button', { name: 'All years', exact: true }).click()
  await expect(page).toHaveURL('/')
})
