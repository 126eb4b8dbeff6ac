import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import {
  RECORDS,
  expect,
  expectAccessible,
  isFull,
  openPage,
  regionOf,
  test,
  type RawRecord,
} from './fixtures.ts'

const TOPICS = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'data', 'topics.json'), 'utf8'),
) as { id: string; label: string; core: boolean }[]

const frequency = (page: Page) => regionOf(page, 'Topic frequency')
const charts = (page: Page) => frequency(page).getByRole('figure').getByRole('listitem')
const bars = (page: Page, name: string) =>
  frequency(page).getByRole('group', { name, exact: true }).getByRole('button')

const plural = (number: number, one: string) => `${number} ${number === 1 ? one : `${one}s`}`

/** The first and last day of every quarter or year of the record, counted here independently. */
function periods(bin: 'quarter' | 'year'): { label: string; from: string; to: string }[] {
  const ends = RECORDS.map(record => record.endDate ?? record.date).toSorted()
  const [first = '', last = ''] = [RECORDS[0]?.date, ends.at(-1)]
  const found = []
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    if (bin === 'year') found.push({ label: `${year}`, from: `${year}-01-01`, to: `${year}-12-31` })
    else {
      const quarters = [
        ['01-01', '03-31'],
        ['04-01', '06-30'],
        ['07-01', '09-30'],
        ['10-01', '12-31'],
      ]
      for (const [index, [from = '', to = '']] of quarters.entries()) {
        found.push({
          label: `${year} Q${index + 1}`,
          from: `${year}-${from}`,
          to: `${year}-${to}`,
        })
      }
    }
  }
  return found.filter(({ from, to }) => from <= last && to >= first)
}

const within =
  ({ from, to }: { from: string; to: string }) =>
  (record: RawRecord) =>
    record.date <= to && (record.endDate ?? record.date) >= from

/**
 * A topic's mean share in one side's full accounts, with their number: "5% of words over 7
 * accounts".
 */
function shareText(records: readonly RawRecord[], side: 'us' | 'cn', topic: string): string {
  const shares = records.flatMap(({ accounts }) =>
    accounts
      .filter(account => account.side === side && isFull(account))
      .map(({ points }) => {
        const words = (some: typeof points) => some.reduce((sum, point) => sum + point.words, 0)
        return words(points.filter(point => point.topics.includes(topic))) / words(points)
      }),
  )
  if (shares.length === 0) return 'no account to measure'
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  const percent = mean > 0 && mean < 0.005 ? '<1%' : `${Math.round(mean * 100)}%`
  return `${percent} of words over ${plural(shares.length, 'account')}`
}

test('core topics come first, and a bar is a filter by mouse and by keyboard', async ({ page }) => {
  await openPage(page, '/')
  const core = TOPICS.filter(topic => topic.core)
  expect(core.map(topic => topic.id).toSorted()).toEqual([
    'balloon',
    'energy',
    'middle-east',
    'taiwan',
  ])
  await expect(charts(page)).toHaveCount(core.length)
  for (const [index, { id, label }] of core.entries()) {
    const raised = RECORDS.filter(record => record.topics.includes(id)).length
    await expect(charts(page).nth(index)).toContainText(plural(raised, 'engagement'))
    await expect(charts(page).nth(index).getByRole('link', { name: label })).toHaveAttribute(
      'href',
      new RegExp(`/topics/${id}$`),
    )
  }
  await expect(frequency(page)).toContainText(
    `engagements per quarter raising the topic; ${RECORDS.length} engagements`,
  )

  const quarter = { from: '2023-01-01', to: '2023-03-31' }
  const behind = (topic: string) =>
    RECORDS.filter(within(quarter)).filter(record => record.topics.includes(topic)).length
  const status = page.getByRole('status').filter({ hasText: / of \d+ engagements/ })
  const all = `${RECORDS.length} of ${RECORDS.length} engagements`

  await bars(page, 'Balloon by quarter').filter({ hasText: '2023 Q1' }).click()
  await expect(status).toHaveText(`${behind('balloon')} of ${RECORDS.length} engagements`)
  expect(new URL(page.url()).search).toBe('?topics=balloon&from=2023-01-01&to=2023-03-31')
  await page.goBack()
  await expect(status).toHaveText(all)

  // The bars start with the quarter of the first record.
  const [year = 0, month = 0] = (RECORDS[0]?.date ?? '').split('-').map(Number)
  const steps = (2023 - year) * 4 - Math.floor((month - 1) / 3)
  const taiwan = bars(page, 'Taiwan by quarter')
  // The charts follow after the count.
  await expect(taiwan.nth(steps)).toHaveAccessibleName(/2023 Q1/)
  await expect(taiwan.and(page.locator('[tabindex="0"]'))).toHaveCount(1)
  await taiwan.first().focus()
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight')
  await expect(taiwan.filter({ hasText: '2023 Q1' })).toBeFocused()
  await page.keyboard.press('End')
  await expect(taiwan.last()).toBeFocused()
  await page.keyboard.press('Home')
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(status).toHaveText(`${behind('taiwan')} of ${RECORDS.length} engagements`)
})

test('bars count engagements by quarter, and shares of words by year', async ({ page }) => {
  await test.step('bars count the engagements of each quarter', async () => {
    await openPage(page, '/?charts=taiwan,trade')
    const trade = TOPICS.find(topic => topic.id === 'trade')?.label ?? ''
    for (const [id, label] of [
      ['taiwan', 'Taiwan'],
      ['trade', trade],
    ] as const) {
      const raising = RECORDS.filter(record => record.topics.includes(id))
      const names = periods('quarter').map(period => {
        const hasAccounts = RECORDS.some(record => within(period)(record) && record.accounts.length)
        const raised = raising.filter(within(period)).length
        return `${label}, ${period.label}: ${hasAccounts ? plural(raised, 'engagement') : 'no accounts'}`
      })
      expect(names.some(name => name.endsWith('no accounts'))).toBe(true)
      await expect(bars(page, `${label} by quarter`)).toHaveCount(names.length)
      const labels = await bars(page, `${label} by quarter`).evaluateAll(all =>
        all.map(one => one.getAttribute('aria-label')),
      )
      expect(labels).toEqual(names)
    }
  })
  await test.step('shares of words compare the sides by year', async () => {
    await openPage(page, '/?measure=words&bin=year&sides=apart')
    const names = periods('year').map(period => {
      const records = RECORDS.filter(within(period))
      const [us, cn] = [shareText(records, 'us', 'taiwan'), shareText(records, 'cn', 'taiwan')]
      return `Taiwan, ${period.label}: US ${us}; China ${cn}`
    })
    await expect(bars(page, 'Taiwan by year')).toHaveCount(names.length)
    const labels = await bars(page, 'Taiwan by year').evaluateAll(all =>
      all.map(one => one.getAttribute('aria-label')),
    )
    expect(labels).toEqual(names)
    await expect(frequency(page)).toContainText(/averaged over \d+ US and \d+ Chinese accounts/)
  })
})

test('topics are added and removed, and the address keeps them', async ({ page }) => {
  await openPage(page, '/')
  await frequency(page).getByRole('button', { name: '+ Add topic' }).click()
  await page.getByRole('combobox', { name: 'Search topics to chart' }).fill('ukr')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(charts(page)).toHaveCount(5)
  await expect(page).toHaveURL(/charts=[a-z,-]*ukraine/)

  await frequency(page).getByRole('button', { name: 'Remove the chart of Balloon' }).click()
  await expect(charts(page)).toHaveCount(4)
  await expect(page).not.toHaveURL(/charts=[a-z,-]*balloon/)
  await page.reload()
  await expect(charts(page)).toHaveCount(4)
  await expect(charts(page).last()).toContainText('Ukraine')

  await openPage(page, '/?charts=')
  await frequency(page).getByRole('button', { name: 'Show the usual topics' }).click()
  await expect(charts(page)).toHaveCount(4)
  expect(new URL(page.url()).search).toBe('')
})

test('charts fit a narrow page and are accessible', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await openPage(page, '/?sides=apart&measure=words&charts=taiwan,relationship')
  await expect(charts(page)).toHaveCount(2)
  await charts(page).first().scrollIntoViewIfNeeded()
  await expect(charts(page).first().locator('svg rect').first()).toBeAttached()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(320)
  await expectAccessible(page)
})

test('charts are drawn once they come near the window, and on paper', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 400 })
  await openPage(page, '/')
  const drawings = frequency(page).locator('.recharts-surface')
  await expect(charts(page)).toHaveCount(4)
  await expect
    .poll(async () => {
      // The code comes with the first move of the pointer.
      await page.mouse.move(200, 200)
      await page.mouse.move(300, 200)
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
      return drawings.count()
    })
    .toBe(4)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(drawings).toHaveCount(0)
  await frequency(page).scrollIntoViewIfNeeded()
  await expect(drawings).toHaveCount(4)
})
