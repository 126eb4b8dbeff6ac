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
import { labelOf, readTable, viewAsTable } from './figures.ts'

type Side = 'us' | 'cn'

const SIDES = { us: 'US', cn: 'Chinese' } as const
const TOPICS = [...new Set(RECORDS.flatMap(record => record.topics))]
const BIDEN = { from: '2021-01-20', to: '2025-01-19' }

const within = ({ from, to }: { from: string; to: string }) =>
  RECORDS.filter(({ date, endDate }) => (endDate ?? date) >= from && date <= to)

const full = (record: RawRecord, side: Side) =>
  record.accounts.find(account => account.side === side && isFull(account))

const sum = (points: RawRecord['accounts'][number]['points']) =>
  points.reduce((words, point) => words + point.words, 0)

/** The share of each full account of a side that is on a topic, 0 to 1. */
function sharesOf(records: readonly RawRecord[], side: Side, topic: string): number[] {
  return records.flatMap(record => {
    const points = full(record, side)?.points
    return points ? [sum(points.filter(p => p.topics.includes(topic))) / sum(points)] : []
  })
}

const counts = (records: readonly RawRecord[]) =>
  (['us', 'cn'] as const).map(side => records.filter(record => full(record, side)).length)

const mean = (numbers: readonly number[]) =>
  numbers.reduce((total, one) => total + one, 0) / numbers.length

// A different generator and seed from the app's: Park and Miller's.
let state = 4711
const random = () => (state = (state * 48271) % 2147483647) / 2147483647
const redraw = (records: readonly RawRecord[]) =>
  records.flatMap(() => records[Math.floor(random() * records.length)] ?? [])

test('two periods compared match the records and an independent bootstrap', async ({ page }) => {
  const own = within(BIDEN)
  const other = [
    ...within({ from: '2017-01-20', to: '2021-01-19' }),
    ...within({ from: '2025-01-20', to: '9999-12-31' }),
  ]
  await openPage(
    page,
    '/topics?from=2021-01-20&to=2025-01-19&versus=2017-01-20..2021-01-19,2025-01-20..,soon',
  )
  await expect(page.getByText(/versus “soon”, which is not a period such as/)).toBeVisible()
  const region = regionOf(page, 'Two periods compared')
  await expect(region.getByRole('combobox', { name: 'compare with' })).toHaveValue(
    '2017-01-20..2021-01-19,2025-01-20..',
  )
  await expect(region).toContainText(
    `Biden 2021–25: ${counts(own).join(' US and ')} Chinese accounts; Trump 2017–21 and Trump 2025–: ` +
      `${counts(other).join(' US and ')} Chinese accounts, full texts only`,
  )
  await region.scrollIntoViewIfNeeded()
  await expect(region).toContainText(
    /^.*Under Biden 2021–25, against Trump 2017–21 and Trump 2025–, /,
  )
  await expect(
    region.getByRole('img', {
      name: /^Overall relationship: .*, not distinguishable from zero \(95/,
    }),
  ).not.toHaveCount(0)

  await region.getByRole('button', { name: /^Show all \d+ topics$/ }).click()
  await viewAsTable(region)
  const rows = await readTable(region)
  const rowOf = (topic: string, side: Side) =>
    rows.find(([label, accounts]) => label === labelOf(topic) && accounts === SIDES[side]) ?? []
  let compared = 0
  for (const topic of TOPICS) {
    for (const side of ['us', 'cn'] as const) {
      const [now, then] = [own, other].map(records => mean(sharesOf(records, side, topic)) * 100)
      const [, , thenText, nowText, change] = rowOf(topic, side)
      if (thenText === undefined) continue
      compared += 1
      expect(Math.abs(Number(nowText) - (now ?? 0)), topic).toBeLessThan(0.051)
      expect(Math.abs(Number(thenText) - (then ?? 0)), topic).toBeLessThan(0.051)
      expect(Math.abs(Number(change) - ((now ?? 0) - (then ?? 0))), topic).toBeLessThan(0.051)
    }
  }
  expect(compared).toBe(rows.length)
  expect(compared).toBeGreaterThan(60)

  for (const [topic, side] of [
    ['taiwan', 'cn'],
    ['channels', 'us'],
  ] as const) {
    const changes = Array.from(
      { length: 1000 },
      () =>
        (mean(sharesOf(redraw(own), side, topic)) - mean(sharesOf(redraw(other), side, topic))) *
        100,
    ).toSorted((a, b) => a - b)
    const [, , , , , low, high, reading] = rowOf(topic, side)
    expect(Math.abs(Number(low) - (changes[24] ?? 0)), topic).toBeLessThan(1)
    expect(Math.abs(Number(high) - (changes[975] ?? 0)), topic).toBeLessThan(1)
    expect(reading).toBe(
      Number(low) <= 0 && Number(high) >= 0
        ? 'not distinguishable from zero'
        : Number(low) > 0
          ? 'more'
          : 'less',
    )
  }
})

test('periods are chosen, typed, swapped and undone, and few accounts give no share', async ({
  page,
}) => {
  await openPage(page, '/topics')
  const region = regionOf(page, 'Two periods compared')
  await region.getByRole('link', { name: 'Biden 2021–25 against Trump 2017–21' }).click()
  await expect(page).toHaveURL(
    '/topics?from=2021-01-20&to=2025-01-19&versus=2017-01-20..2021-01-19',
  )
  await region.getByRole('button', { name: 'Swap the two periods' }).click()
  await expect(page).toHaveURL(
    '/topics?from=2017-01-20&to=2021-01-19&versus=2021-01-20..2025-01-19',
  )
  await page.goBack()
  const choice = region.getByRole('combobox', { name: 'compare with' })
  await choice.selectOption('the year before')
  await expect(page).toHaveURL(/versus=2020-01-20\.\.2021-01-19$/)
  await choice.selectOption('other days …')
  await region.getByRole('textbox', { name: 'From' }).fill('2017-04-06')
  await region.getByRole('textbox', { name: 'To' }).fill('2017-04-07')
  await expect(page).toHaveURL(/versus=2017-04-06\.\.2017-04-07$/)
  await page.goBack()
  await expect(choice).toHaveValue('2020-01-20..2021-01-19')
  await page.goForward()
  await expect(region).toContainText(/in 6 Apr 2017 – 7 Apr 2017.*: too few to compare\./)
  await expect(region).toContainText('Too few accounts to compare the two periods')
  await expect(region.getByRole('img')).toHaveCount(0)
  await expect(region).not.toContainText('%')
  await expectAccessible(page, '[aria-label="Two periods compared"]')
  await choice.selectOption('no other period')
  await expect(page).toHaveURL('/topics?from=2021-01-20&to=2025-01-19')
})

test('a topic states its change, and Emphasis shows all topics in the same periods', async ({
  page,
}) => {
  await openPage(page, '/topics/taiwan?from=2025-01-20&versus=2021-01-20..2025-01-19')
  const topic = regionOf(page, 'Two periods compared')
  const sentence = topic.getByText(
    /^Beijing spends \d+% of its words on Taiwan under Trump since 2025/,
  )
  await expect(sentence).toContainText(/95% interval −[\d.]+ to [−+][\d.]+\)\.$/)
  const said = (await sentence.textContent()) ?? ''
  const [, range = ''] = /\((95% interval .*)\)/.exec(said) ?? []
  await topic.getByRole('link', { name: 'All topics in these two periods' }).click()
  await expect(page).toHaveURL('/topics?from=2025-01-20&versus=2021-01-20..2025-01-19')
  const all = regionOf(page, 'Two periods compared')
  await all.scrollIntoViewIfNeeded()
  await expect(
    all.getByRole('img', { name: /^Taiwan: \d+% of the words of Chinese accounts/ }),
  ).toHaveAccessibleName(new RegExp(range.replaceAll('+', String.raw`\+`)))

  await openPage(page, '/?from=2025-01-20&versus=2021-01-20..2025-01-19')
  const emphasis = regionOf(page, 'Emphasis')
  await emphasis.scrollIntoViewIfNeeded()
  await expect(emphasis).toContainText('Under Trump since 2025, against Biden 2021–25, Washington')
  await expect(
    emphasis.getByRole('img', { name: /^Taiwan: \d+% of the words of Chinese accounts/ }),
  ).toHaveAccessibleName(new RegExp(range.replaceAll('+', String.raw`\+`)))
  await emphasis.getByRole('combobox', { name: 'compare with' }).selectOption('no other period')
  await expect(page).toHaveURL('/?from=2025-01-20')
  await expect(emphasis.getByRole('img', { name: /gap .*95% interval/ })).not.toHaveCount(0)
})
