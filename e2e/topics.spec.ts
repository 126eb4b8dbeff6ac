import {
  RECORDS,
  expect,
  expectAccessible,
  isFull,
  openPage,
  outOf,
  regionOf,
  test,
  type RawRecord,
} from './fixtures.ts'
import { labelOf, readTable, viewAsTable } from './figures.ts'

const TOPICS = [...new Set(RECORDS.flatMap(record => record.topics))]

const quarterAt = (day: string) => `${day.slice(0, 4)} Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

/** Whether any day of the record is in the quarter: "2023 Q1" */
const touches = ({ date, endDate }: RawRecord, quarter: string) =>
  quarterAt(date) <= quarter && quarterAt(endDate ?? date) >= quarter

const fold = (term: string) => term.toLowerCase().replaceAll(/[^a-z]/g, '')

const compare = (a: string, b: string) => a.localeCompare(b, 'en')

const accountOf = (record: RawRecord, side: 'us' | 'cn') =>
  record.accounts.find(account => account.side === side)

const raisedBy = (record: RawRecord, side: 'us' | 'cn', topic: string) =>
  accountOf(record, side)?.points.some(point => point.topics.includes(topic)) ?? false

/** Which records raise a topic, by the side that is chosen. */
const RAISED = [
  ['both', (record: RawRecord, topic: string) => record.topics.includes(topic)],
  ['US', (record: RawRecord, topic: string) => raisedBy(record, 'us', topic)],
  ['China', (record: RawRecord, topic: string) => raisedBy(record, 'cn', topic)],
] as const

test('the heat map of each side matches the records', async ({ page }) => {
  await openPage(page, '/topics?bin=quarter')
  const region = regionOf(page, 'Heat map')
  await viewAsTable(region)
  const table = region.getByRole('table')
  await expect(table.getByRole('columnheader', { name: '2023 Q1' })).toBeVisible()
  const heads = await table.getByRole('columnheader').allTextContents()
  for (const [side, counts] of RAISED) {
    await test.step(side, async () => {
      await region.getByText(side, { exact: true }).click()
      const expected = TOPICS.map(topic => {
        const raised = RECORDS.filter(record => counts(record, topic))
        const quarters = heads.map(head =>
          /^\d{4} Q\d$/.test(head)
            ? String(raised.filter(record => touches(record, head)).length)
            : null,
        )
        return [labelOf(topic), String(raised.length), quarters] as const
      }).toSorted(([a], [b]) => compare(a, b))
      await expect
        .poll(async () =>
          (await readTable(region))
            .map(
              row =>
                [
                  row[0] ?? '',
                  row[2],
                  heads.map((head, index) => (/^\d{4} Q\d$/.test(head) ? row[index] : null)),
                ] as const,
            )
            .toSorted(([a], [b]) => compare(a, b)),
        )
        .toEqual(expected)
    })
  }
})

test('core topics come first, rows can be sorted, and columns are years or quarters', async ({
  page,
}) => {
  await openPage(page, '/topics')
  const region = regionOf(page, 'Heat map')
  const first = region.getByRole('rowheader').nth(1)
  await expect(first).toHaveText('Taiwan')
  await region.getByRole('combobox', { name: 'order' }).selectOption('number')
  await expect(page).toHaveURL('/topics?order=number')
  const [most] = TOPICS.toSorted(
    (a, b) =>
      RECORDS.filter(({ topics }) => topics.includes(b)).length -
      RECORDS.filter(({ topics }) => topics.includes(a)).length,
  )
  await expect(region.getByRole('rowheader').first()).toHaveText(labelOf(most ?? ''))
  await page.goBack()
  await expect(first).toHaveText('Taiwan')

  // By quarter where a shorter stretch is asked for.
  const years = [...new Set(RECORDS.map(({ date }) => date.slice(0, 4)))]
  const heads = region.getByRole('columnheader')
  await expect(heads.filter({ hasText: /\d{4}/ })).toHaveCount(years.length)
  await expect(heads.filter({ hasText: 'Q1' })).toHaveCount(0)
  await region.getByRole('combobox', { name: 'by' }).selectOption('quarter')
  await expect(page).toHaveURL('/topics?bin=quarter')
  await region.getByRole('combobox', { name: 'by' }).selectOption('year')
  await expect(page).toHaveURL('/topics')
  await openPage(page, '/topics?from=2023-01-01&to=2024-12-31')
  await expect(heads.filter({ hasText: 'Q1' })).toHaveCount(2)
})

test('a cell opens the engagements behind it, by keyboard', async ({ page }) => {
  await openPage(page, '/topics?topics=taiwan,balloon&bin=quarter')
  const shown = RECORDS.filter(({ topics }) => topics.some(t => t === 'taiwan' || t === 'balloon'))
  await expect(page.getByRole('status')).toHaveText(outOf(shown.length))
  const expected = shown.filter(
    record => touches(record, '2023 Q1') && record.topics.includes('balloon'),
  ).length
  const cell = page.getByRole('link', { name: `Balloon, 2023 Q1: ${expected} engagements` })
  await cell.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('link', { name: /^Balloon, 2023 Q2/ })).toBeFocused()
  await page.keyboard.press('Home')
  await expect(cell).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/?topics=balloon&from=2023-01-01&to=2023-03-31')
  await expect(page.getByRole('status').first()).toHaveText(outOf(expected))
})

test('the record holds every point on the topic, in order of date', async ({ page }) => {
  await openPage(page, '/topics/energy')
  const record = regionOf(page, 'The record')
  await expect(record.getByRole('heading', { level: 4 }).first()).toBeVisible()
  const onTopic = RECORDS.filter(({ topics }) => topics.includes('energy'))
  expect(await record.getByRole('heading', { level: 4 }).allTextContents()).toEqual(
    onTopic.map(({ title }) => title),
  )
  const text = (await record.textContent()) ?? ''
  for (const point of onTopic.flatMap(({ accounts }) => accounts.flatMap(({ points }) => points))) {
    expect(text.includes(point.text), point.text).toBe(point.topics.includes('energy'))
  }
  const silent = (side: 'us' | 'cn', other: 'us' | 'cn') =>
    onTopic.filter(
      one =>
        one.accounts.some(account => account.side === side && isFull(account)) &&
        !raisedBy(one, side, 'energy') &&
        raisedBy(one, other, 'energy'),
    ).length
  await expect(
    record.getByText('Not mentioned in the Chinese account', { exact: true }),
  ).toHaveCount(silent('cn', 'us'))
  await expect(
    record.getByText('Not mentioned in the United States account', { exact: true }),
  ).toHaveCount(silent('us', 'cn'))

  await record.getByText('newest first').click()
  await expect(page).toHaveURL('/topics/energy?order=last')
  await expect(record.getByRole('heading', { level: 4 }).first()).toHaveText(
    onTopic.at(-1)?.title ?? '',
  )
  await record.getByRole('link', { name: onTopic.at(-1)?.title ?? '', exact: true }).click()
  await expect(page).toHaveURL(`/e/${onTopic.at(-1)?.id}#energy`)
})

test('a filter narrows the record, and can be removed if nothing is left', async ({ page }) => {
  await openPage(page, '/topics/energy?officials=john-kerry')
  const record = regionOf(page, 'The record')
  const withKerry = RECORDS.filter(
    ({ topics, participants }) =>
      topics.includes('energy') && participants.some(({ official }) => official === 'john-kerry'),
  )
  await expect(record.getByRole('heading', { level: 4 })).toHaveCount(withKerry.length)
  await openPage(page, '/topics/haiti?officials=john-kerry')
  await expect(page.getByText('None of these engagements raises Haiti')).toBeVisible()
  await page.getByRole('button', { name: 'Reset all filters' }).click()
  await expect(page).toHaveURL('/topics/haiti')
  await expect(record.getByRole('heading', { level: 4 })).toHaveCount(
    RECORDS.filter(({ topics }) => topics.includes('haiti')).length,
  )

  await openPage(page, '/topics/taiwan')
  await page.getByRole('button', { name: /^Act/ }).press('Enter')
  const objections = RECORDS.map(({ accounts }) =>
    accounts.flatMap(({ points }) =>
      points.filter(({ act, topics }) => act === 'object' && topics.includes('taiwan')),
    ),
  ).filter(points => points.length > 0)
  const choice = page.getByRole('option', { name: /^Object/ })
  await expect(choice).toHaveAccessibleName(new RegExp(` ${objections.length}\\b`))
  await choice.click()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL('/topics/taiwan?act=object')
  await expect(page.getByRole('status').first()).toHaveText(outOf(objections.length))
  await expect(record.getByRole('heading', { level: 4 })).toHaveCount(objections.length)
  await expect(record).toContainText(`${objections.flat().length} points of the chosen acts`)
  const text = (await record.textContent()) ?? ''
  for (const point of objections.flat()) expect(text).toContain(point.text)
  const acts = await record.locator('[data-side] li > p:first-child').allInnerTexts()
  expect(acts).toHaveLength(objections.flat().length)
  expect(acts.filter(act => !/^(Beijing|Washington|Both) object/.test(act))).toEqual([])
})

test('an unknown topic suggests the closest matches, and a term opens its uses beside the page', async ({
  page,
}) => {
  await openPage(page, '/topics/taiwn')
  await page.getByRole('link', { name: 'Taiwan', exact: true }).click()
  await expect(page).toHaveURL('/topics/taiwan')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Taiwan')
  // The frequency of a topic names its public events, as Topic frequency does.
  const events =
    '2 Aug 2022 Speaker Pelosi visits Taipei; 4 Aug 2022 China starts live-fire drills around Taiwan'
  const bars = regionOf(page, 'Frequency').getByRole('link', { name: /^2022 Q3: / })
  await expect(bars).toHaveCount(2)
  for (const bar of await bars.all()) {
    await expect(bar).toHaveAccessibleName(
      new RegExp(`^2022 Q3: \\d+ \\w+ accounts?\\. ${events}$`),
    )
  }
  await expect(regionOf(page, 'Frequency')).toContainText('Thin lines are public events')

  // All uses of a term; Back closes them.
  const terms = regionOf(page, 'Terms')
  await terms.getByRole('button', { name: /^“one-China principle”/ }).click()
  await expect(page).toHaveURL('/topics/taiwan?term=one-China+principle')
  const panel = page.getByRole('dialog')
  const users = RECORDS.filter(({ accounts }) =>
    accounts.some(({ points }) =>
      points.some(({ terms: used }) => used?.some(term => fold(term) === 'onechinaprinciple')),
    ),
  )
  await expect(panel).toContainText(`in ${users.length} engagements`)
  await expect(panel.getByRole('link', { name: users[0]?.title ?? '', exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.goBack()
  await expect(panel).toBeHidden()
  await page.goForward()
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(page).toHaveURL('/topics/taiwan')
})

test('a phone shows one side of the record at a time, if asked to', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 740 })
  await openPage(page, '/topics/balloon')
  const record = page.getByRole('region', { name: 'The record' })
  const shown = (side: string) =>
    record.locator(`li > [data-side=${side}]`).filter({ visible: true })
  await expect(shown('cn')).not.toHaveCount(0)
  await record.getByRole('radio', { name: 'US' }).check({ force: true })
  await expect(shown('cn')).toHaveCount(0)
  await expect(shown('us')).not.toHaveCount(0)
})
