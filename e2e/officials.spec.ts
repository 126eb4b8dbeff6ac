import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RECORDS, expect, openPage, outOf, regionOf, test, type RawRecord } from './fixtures.ts'
import { labelOf, readTable, viewAsTable } from './figures.ts'

const OFFICIALS = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'data', 'officials.json'), 'utf8'),
) as { id: string; name: string; side: string; kind: string }[]

const has = (record: RawRecord, id: string) =>
  record.participants.some(({ official }) => official === id)

const together = (a: string, b: string) =>
  RECORDS.filter(record => has(record, a) && has(record, b)).length

const byName = (a: string, b: string) => a.localeCompare(b, 'en')

const ofSide = (side: string) =>
  OFFICIALS.filter(one => one.side === side && RECORDS.some(record => has(record, one.id)))

/** The number of records that raise the topic, and their share of all in per cent. */
const percent = (records: RawRecord[], topic: string) => {
  const raised = records.filter(record => record.topics.includes(topic)).length
  return [String(raised), String(Math.round((raised / records.length) * 1000) / 10)]
}

const inLines = (all: string[][]) => all.map(row => row.join()).toSorted()

test('the matrix matches the records for every pair, sorts, and a cell opens its record', async ({
  page,
}) => {
  await openPage(page, '/officials')
  const region = regionOf(page, 'Who met whom')
  await region.getByRole('combobox', { name: 'order' }).selectOption('name')
  await expect(page).toHaveURL('/officials?order=name')
  // The rows may follow a moment after the address.
  await expect(async () => {
    const names = await region.getByRole('rowheader').allTextContents()
    expect(names.length).toBeGreaterThan(10)
    expect(names).toEqual(names.toSorted(byName))
  }).toPass()
  await page.goBack()

  await region.getByRole('button', { name: /^Show all \d+ officials/ }).click()
  await viewAsTable(region)
  const heads = await region.getByRole('columnheader').allTextContents()
  const rows = await readTable(region)
  const [us, cn] = [ofSide('us'), ofSide('cn')]
  expect(rows.map(([name = '']) => name).toSorted(byName)).toEqual(
    us.map(({ name }) => name).toSorted(byName),
  )
  expect(heads.slice(2).toSorted(byName)).toEqual(cn.map(({ name }) => name).toSorted(byName))
  for (const row of us) {
    const cells = rows.find(([name]) => name === row.name) ?? []
    for (const column of cn) {
      expect(cells[heads.indexOf(column.name)], `${row.name}, ${column.name}`).toBe(
        String(together(row.id, column.id)),
      )
    }
  }

  await region.getByRole('button', { name: /^View as chart/ }).click()
  const count = together('antony-blinken', 'wang-yi')
  await page
    .getByRole('link', { name: new RegExp(`^Antony Blinken and Wang Yi: ${count} engagements`) })
    .click()
  await expect(page).toHaveURL('/contacts?officials=antony-blinken,wang-yi&match=all')
  await expect(page.getByRole('status').first()).toHaveText(outOf(count))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Antony Blinken and Wang Yi')

  // What both led and what was not held are apart; together with the rest they are all.
  const bothLed = RECORDS.filter(record =>
    ['antony-blinken', 'wang-yi'].every(id =>
      record.participants.some(({ official, lead }) => official === id && lead),
    ),
  )
  const missed = bothLed.filter(({ status }) => status !== 'held')
  const itemsOf = (name: string) =>
    regionOf(page, name)
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading') })
  await expect(itemsOf('Not held')).toHaveCount(missed.length)
  await expect(regionOf(page, 'Timeline').getByRole('figure')).toBeVisible()
  const rest = itemsOf('Led by others, or counted by its meetings')
  const held = await itemsOf('The record').count()
  expect(held + missed.length + (await rest.count())).toBe(count)
  expect(held + missed.length).toBeLessThanOrEqual(bothLed.length)

  // On one line alone, from which Back leads to both.
  await page.getByRole('link', { name: 'Foreign ministers' }).first().click()
  await expect(page).toHaveURL(
    '/contacts/foreign-ministers?officials=antony-blinken,wang-yi&match=all',
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Antony Blinken and Wang Yi')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 800 } })
  test('the pairs are a list by number', async ({ page }) => {
    await openPage(page, '/officials')
    const region = regionOf(page, 'Who met whom')
    await expect(region.getByRole('table')).toBeHidden()
    const best = ofSide('us')
      .flatMap(us => ofSide('cn').map(cn => ({ us, cn, count: together(us.id, cn.id) })))
      .toSorted((a, b) => b.count - a.count)[0]
    await expect(region.getByRole('listitem').first()).toHaveText(
      `${best?.us.name} and ${best?.cn.name}${best?.count}`,
    )
  })
})

test('an unknown official suggests the closest matches, whose page counts counterparts', async ({
  page,
}) => {
  await openPage(page, '/officials/wang-y')
  await page.getByRole('link', { name: 'Wang Yi', exact: true }).click()
  await expect(page).toHaveURL('/officials/wang-yi')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wang Yi 王毅')
  const own = RECORDS.filter(record => has(record, 'wang-yi'))
  const rest = RECORDS.filter(record => !has(record, 'wang-yi'))

  const counterparts = regionOf(page, 'Counterparts')
  const [most] = ofSide('us').toSorted(
    (a, b) => together(b.id, 'wang-yi') - together(a.id, 'wang-yi'),
  )
  await expect(counterparts.getByRole('listitem').first()).toHaveText(
    `${most?.name}${together(most?.id ?? '', 'wang-yi')}`,
  )

  const topics = regionOf(page, 'Topics compared with other engagements')
  await topics.getByRole('button', { name: /^Show all \d+ topics$/ }).click()
  await viewAsTable(topics)
  const rows = await readTable(topics)
  const raised = [...new Set(own.flatMap(record => record.topics))]
  expect(inLines(rows)).toEqual(
    inLines(raised.map(topic => [labelOf(topic), ...percent(own, topic), ...percent(rest, topic)])),
  )
  await expect(page.getByRole('region', { name: 'Timeline' }).getByRole('link')).toHaveCount(
    own.length,
  )
})
