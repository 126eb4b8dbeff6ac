import { BASE } from './base.ts'
import {
  RECORDS,
  expect,
  isFull,
  openPage,
  outOf,
  regionOf,
  test,
  type RawRecord,
} from './fixtures.ts'
import { labelOf, readTable, viewAsTable } from './figures.ts'

const PARTS = ['us', 'both', 'cn', 'unknown'] as const
type Part = (typeof PARTS)[number]

/** What a record's two accounts do with a topic, according to the codebook. */
function partOf(record: RawRecord, topic: string): Part | null {
  const us = record.accounts.find(account => account.side === 'us')
  const cn = record.accounts.find(account => account.side === 'cn')
  if (!us || !cn) return null
  const [inUs, inCn] = [us, cn].map(({ points }) => points.some(p => p.topics.includes(topic)))
  if (inUs && inCn) return 'both'
  if (inUs) return isFull(cn) ? 'us' : 'unknown'
  if (inCn) return isFull(us) ? 'cn' : 'unknown'
  return null
}

const idsOf = (topic: string, part: Part, records = RECORDS) =>
  records.filter(record => partOf(record, topic) === part).map(record => record.id)

const inLines = (rows: string[][]) => rows.map(row => row.join()).toSorted()

/** Parts of bars, by topic and by who raises it. */
const LINKED = [
  ['taiwan', 'cn'],
  ['taiwan', 'both'],
  ['ukraine', 'us'],
  ['sovereignty', 'unknown'],
] as const

test('a part opens the engagements behind it, and silences match the records', async ({ page }) => {
  await openPage(page, '/')
  const region = regionOf(page, 'Silences')
  const partFor = (topic: string, part: Part) =>
    region.locator(`a[href^="${BASE}/?"][href$="silence=${topic}.${part}"]`).first()
  await partFor('taiwan', 'cn').hover()
  await expect(
    region.getByText(/raised by China only; the US account is full and leaves it out\.$/),
  ).toBeVisible()

  let isListOpen = false
  for (const [topic, part] of LINKED) {
    await test.step(`${topic}.${part}`, async () => {
      const ids = idsOf(topic, part)
      const link = partFor(topic, part)
      await expect(link).toHaveAccessibleName(
        new RegExp(`^${labelOf(topic)}: ${ids.length} of \\d+ paired engagements`),
      )
      await link.focus()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(new RegExp(`\\?silence=${topic}\\.${part}$`))
      await expect(page.getByText(/^\d+ of \d+ engagements$/)).toHaveText(outOf(ids.length))
      const list = page.getByRole('region', { name: 'Engagements' })
      const shown = () =>
        list
          .locator('a[href*="/e/"]')
          .evaluateAll(all => all.map(a => new URL((a as HTMLAnchorElement).href).pathname))
      // More than a screenful are listed when asked for.
      const rest = list.getByRole('button', { name: /^Show the other/ })
      if (ids.length > 25 && !isListOpen) {
        await rest.click()
        isListOpen = true
      }
      // The list may lag behind the count.
      await expect
        .poll(async () => [...new Set(await shown())].toSorted())
        .toEqual(ids.map(id => `${BASE}/e/${id}`).toSorted())
      // The other parts keep showing what selecting them would show.
      await expect(link).toHaveAttribute('aria-current', 'true')
      const other = region.locator(`a[href^="${BASE}/?"][href*="silence=taiwan.unknown"]`).first()
      await expect(other).toHaveAccessibleName(
        new RegExp(`^Taiwan: ${idsOf('taiwan', 'unknown').length} of`),
      )
      await page.goBack()
      await expect(page.getByText(/^\d+ of \d+ engagements$/)).toHaveText(outOf(RECORDS.length))
    })
  }

  const paired = RECORDS.filter(record => record.accounts.length === 2).length
  await expect(region).toContainText(`of ${paired} paired engagements`)
  await region.getByRole('button', { name: /^Show all \d+ topics$/ }).click()
  await viewAsTable(region)
  const rows = await readTable(region)
  const topics = [...new Set(RECORDS.flatMap(record => record.topics))]
  const expected = topics
    .map(topic => {
      const counts = PARTS.map(part => idsOf(topic, part).length)
      return [labelOf(topic), ...counts, counts.reduce((sum, one) => sum + one, 0)].map(String)
    })
    .filter(row => row.at(-1) !== '0')
  expect(inLines(rows)).toEqual(inLines(expected))
  const oneSided = rows.map(([, us, , cn]) => Number(us) + Number(cn))
  expect(oneSided).toEqual(oneSided.toSorted((a, b) => b - a))
})

test('parts count under other filters, an unknown topic is ignored, and a phone is wide enough', async ({
  page,
}) => {
  await test.step('parts count under the other filters', async () => {
    const records = RECORDS.filter(record =>
      record.participants.some(({ official }) => official === 'wang-yi'),
    )
    const ids = idsOf('taiwan', 'cn', records)
    await openPage(page, '/?officials=wang-yi&silence=taiwan.cn')
    await expect(page.getByText(/^\d+ of \d+ engagements$/)).toHaveText(outOf(ids.length))
    await page.getByRole('button', { name: 'Clear selection' }).click()
    await expect(page).toHaveURL(/\?officials=wang-yi$/)
    await expect(page.getByText(/^\d+ of \d+ engagements$/)).toHaveText(outOf(records.length))
  })
  await test.step('an unknown topic is reported and ignored', async () => {
    await openPage(page, '/?silence=atlantis.us')
    await expect(page.getByText(/^\d+ of \d+ engagements$/)).toHaveText(outOf(RECORDS.length))
    await expect(page.getByText(/atlantis/)).toBeVisible()
  })
  await test.step('fits a narrow phone', async () => {
    await page.setViewportSize({ width: 320, height: 700 })
    await openPage(page, '/')
    const region = regionOf(page, 'Silences')
    await expect(region.getByRole('link', { name: 'Taiwan', exact: true })).toBeVisible()
    const wide = await region.evaluate(element => element.scrollWidth > element.clientWidth)
    expect(wide).toBe(false)
  })
})
