import type { Locator } from '@playwright/test'
import {
  RECORDS,
  countOf,
  expect,
  hydrated,
  isFull,
  openPage,
  regionOf,
  test,
  type RawRecord,
} from './fixtures.ts'
import { labelOf, readTable, viewAsTable } from './figures.ts'

type Side = 'us' | 'cn'

const accountOf = (record: RawRecord, side: Side, fullOnly: boolean) =>
  record.accounts.find(account => account.side === side && (!fullOnly || isFull(account)))

const wordsOf = (points: RawRecord['accounts'][number]['points']) =>
  points.reduce((sum, point) => sum + point.words, 0)

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)

/** Which accounts count, and how. */
interface Options {
  fullOnly?: boolean
  pooled?: boolean
  records?: RawRecord[]
}

/** A side's share of words on a topic, 0 to 1, and the number of accounts it is based on. */
function shareOf(
  topic: string,
  side: Side,
  { fullOnly = true, pooled = false, records = RECORDS }: Options = {},
) {
  const accounts = records.flatMap(record => accountOf(record, side, fullOnly) ?? [])
  const about = accounts.map(({ points }) => wordsOf(points.filter(p => p.topics.includes(topic))))
  const whole = accounts.map(({ points }) => wordsOf(points))
  const share = pooled
    ? sum(about) / sum(whole)
    : sum(about.map((words, index) => words / (whole[index] ?? 0))) / accounts.length
  return { share, accounts: accounts.length }
}

const TOPICS = [...new Set(RECORDS.flatMap(record => record.topics))]

/** Fails unless the table of all topics has the shares and gaps of the records, in their order. */
async function expectShares(region: Locator, options: Options): Promise<void> {
  const us = shareOf('taiwan', 'us', options).accounts
  const cn = shareOf('taiwan', 'cn', options).accounts
  await expect(region).toContainText(`${us} US and ${cn} Chinese accounts`)
  const rows = await readTable(region)
  const expected = TOPICS.map(topic => ({
    topic,
    us: shareOf(topic, 'us', options).share,
    cn: shareOf(topic, 'cn', options).share,
  })).filter(row => row.us || row.cn)
  expect(rows).toHaveLength(expected.length)
  for (const row of expected) {
    const [, usText, cnText, gap] = rows.find(([label]) => label === labelOf(row.topic)) ?? []
    expect(Math.abs(Number(usText) - row.us * 100)).toBeLessThan(0.051)
    expect(Math.abs(Number(cnText) - row.cn * 100)).toBeLessThan(0.051)
    expect(Math.abs(Number(gap) - (row.us - row.cn) * 100)).toBeLessThan(0.051)
  }
  const gaps = rows.map(([, , , gap]) => Number(gap))
  expect(gaps).toEqual(gaps.toSorted((a, b) => b - a))
}

/** Shows all topics, as a table. */
async function showTable(region: Locator): Promise<void> {
  await region.getByRole('button', { name: /^Show all \d+ topics$/ }).click()
  await viewAsTable(region)
}

test('emphasis and its intervals match the records and an independent bootstrap', async ({
  page,
}) => {
  await openPage(page, '/')
  const region = regionOf(page, 'Emphasis')
  await region.scrollIntoViewIfNeeded()
  await expect(
    region.getByRole('img', { name: /^Trade and investment: .*not distinguishable from zero/ }),
  ).toBeVisible()
  await region.getByRole('link', { name: /^Communication channels: .* US accounts/ }).click()
  await expect(page).toHaveURL(/\?topics=channels&accounts=us$/)
  await expect(page.getByText(/^\d+ of \d+ engagements$/)).toHaveText(
    countOf(
      record => record.topics.includes('channels') && record.accounts.some(a => a.side === 'us'),
    ),
  )
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
  // Back to where the reader was, though the list has moved from above the charts to below them.
  await expect(regionOf(page, 'Engagements')).not.toBeInViewport()
  await expect(region).toBeInViewport()

  await expect(
    region.getByRole('img', { name: /^Communication channels: .*95% interval/ }),
  ).toBeVisible()
  await showTable(region)
  await expectShares(region, {})
  const rows = await readTable(region)
  // A different generator and seed from the app's: Park and Miller's.
  let state = 4711
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647
  const basis = RECORDS.filter(
    record => accountOf(record, 'us', true) || accountOf(record, 'cn', true),
  )
  for (const topic of ['channels', 'trade']) {
    const gaps = Array.from({ length: 1000 }, () => {
      const records = basis.flatMap(() => basis[Math.floor(random() * basis.length)] ?? [])
      const share = (side: Side) => shareOf(topic, side, { records }).share
      return (share('us') - share('cn')) * 100
    }).toSorted((a, b) => a - b)
    const [, , , , low, high] = rows.find(([label]) => label === labelOf(topic)) ?? []
    expect(Math.abs(Number(low) - (gaps[24] ?? 0))).toBeLessThan(1.5)
    expect(Math.abs(Number(high) - (gaps[975] ?? 0))).toBeLessThan(1.5)
  }

  // The controls are in the address, and the address sets them.
  await region.getByText('all words pooled').click()
  await region.getByText('all recorded').click()
  await expect(page).toHaveURL(/\?basis=all&weight=word$/)
  for (const { search, options } of [
    { search: '?weight=word', options: { pooled: true } },
    { search: '?basis=all', options: { fullOnly: false } },
  ]) {
    await test.step(search, async () => {
      await openPage(page, `/${search}`)
      await showTable(region)
      await expectShares(region, options)
    })
  }
})

test('too few accounts are called so, and none is not zero per cent', async ({ page }) => {
  await test.step('too few accounts are called so', async () => {
    const records = RECORDS.filter(record => record.topics.includes('balloon'))
    const us = shareOf('taiwan', 'us', { records }).accounts
    const cn = shareOf('taiwan', 'cn', { records }).accounts
    expect(Math.max(us, cn)).toBeLessThan(5)
    await openPage(page, '/?topics=balloon')
    const region = regionOf(page, 'Emphasis')
    await expect(region).toContainText('too few to compare')
    await expect(region).toContainText(`${us} US and ${cn} Chinese account`)
  })
  await test.step('no account at all is not zero per cent', async () => {
    // A day of engagements that neither side's account is known in full of.
    const day = RECORDS.find(({ date }) =>
      RECORDS.every(record => record.date !== date || !record.accounts.some(isFull)),
    )?.date
    await openPage(page, `/?from=${day}&to=${day}`)
    const region = regionOf(page, 'Emphasis')
    await expect(region).toContainText('No account is recorded in full here')
    await expect(region).not.toContainText('%')

    const none = RECORDS.filter(
      record => record.topics.includes('haiti') && record.format === 'letter',
    )
    expect(none).toEqual([])
    await openPage(page, '/?topics=haiti&format=letter')
    await expect(regionOf(page, 'Engagements')).toContainText('No engagement')
    await expect(region).toHaveCount(0)
  })
})

test('fits a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await openPage(page, '/')
  const region = regionOf(page, 'Emphasis')
  await expect(
    region.getByRole('link', { name: 'Communication channels', exact: true }),
  ).toBeVisible()
  const wide = await region.evaluate(element => element.scrollWidth > element.clientWidth)
  expect(wide).toBe(false)
})

test('intervals are computed once they come near the window, and for paper', async ({ page }) => {
  await openPage(page, '/')
  const region = regionOf(page, 'Emphasis')
  const intervals = region.getByRole('img', { name: /95% interval/ })
  await hydrated(page, '[aria-label="Emphasis"] figure')
  await page.waitForLoadState('networkidle')
  await expect(intervals).toHaveCount(0)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const all = await intervals.count()
  expect(all).toBeGreaterThan(10)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(intervals).toHaveCount(0)
  await region.scrollIntoViewIfNeeded()
  await expect(intervals).toHaveCount(all)
})
