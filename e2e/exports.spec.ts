import type { Download, Locator, Page } from '@playwright/test'
import { BASE } from './base.ts'
import { RECORDS, expect, openPage, regionOf, test } from './fixtures.ts'
import { viewAsTable } from './figures.ts'
import { REGIONS, readDrawing, textOf } from './savedFiles.ts'

const TITLE = 'Parallax: US–China engagements, seen from both sides'

/** Opens a menu and chooses an item by its name. */
async function take(page: Page, menu: Locator, item: string): Promise<Download> {
  await menu.click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: item }).click()
  return download
}

/** Cells of a CSV file, which begins with a byte order mark, and whose cells hold no line breaks and whose first cells are not empty. */
const cellsOf = (csv: string) =>
  csv
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .slice(0, -1)
    .map(line =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
      ),
    )

test('the file of figures of each chart equals its table', async ({ page }) => {
  await openPage(page, '/?officials=wang-yi&measure=words&sides=apart')
  for (const name of REGIONS) {
    await test.step(name, async () => {
      const panel = regionOf(page, name)
      const save = panel.getByRole('button', { name: /^Save/ })
      const download = await take(page, save, 'Figures (CSV)')
      expect(download.suggestedFilename()).toMatch(
        /^parallax-0\.3\.0-[a-z-]+-wang-yi-\d{4}-\d{2}-\d{2}\.csv$/,
      )
      const csv = await textOf(download)
      expect(csv.startsWith('\uFEFF')).toBe(true)
      const cells = cellsOf(csv)
      const [heads = []] = cells
      expect(new Set(cells.slice(1).map(row => row[heads.indexOf('source')]))).toEqual(
        new Set([`${TITLE}, version 0.3.0 (CC-BY-4.0), ${page.url()}`]),
      )
      // Ids are for programs, and stand beside the labels in files alone.
      const file = cells.map(row => row.filter((_, at) => !/ id$|^source$/.test(heads[at] ?? '')))
      if (name !== 'Topic frequency') {
        const [row = []] = cells.slice(1)
        expect(row[heads.indexOf('Topic id')]).toMatch(/^[a-z0-9-]+$/)
      }

      await viewAsTable(panel)
      const rows = await panel
        .getByRole('table')
        .getByRole('row')
        .evaluateAll(all =>
          all.map(row => [...row.querySelectorAll('th, td')].map(cell => cell.textContent)),
        )
      expect(rows.length).toBeGreaterThan(1)
      expect(file).toEqual(
        rows.map(row => row.map(cell => (/^–$|^no accounts$/.test(cell) ? '' : cell))),
      )

      const again = cellsOf(await textOf(await take(page, save, 'Figures (CSV)')))
      expect(again).toEqual(cells)
      await save.click()
      await page.getByRole('menuitem', { name: 'Picture (PNG, SVG)' }).click()
      const dialog = page.getByRole('dialog', { name: 'Save as a picture' })
      const drawn = page.waitForEvent('download')
      await dialog.getByRole('button', { name: 'Save as SVG' }).click()
      const drawing = await readDrawing(page, await textOf(await drawn))
      await dialog.getByRole('button', { name: 'Close' }).click()
      // A cell may be split into lines, each of them a separate text.
      expect(drawing.text.replaceAll('\n', ' ')).toContain(rows[1]?.[0] ?? '')
      await panel.getByRole('button', { name: /^View as chart/ }).click()
      await expect(panel.getByRole('table')).toHaveCount(0)
    })
  }
})

test('the filtered set is exported as a table and as data, and cited with its charts', async ({
  page,
}) => {
  await openPage(page, '/?topics=balloon')
  const ids = RECORDS.filter(record => record.topics.includes('balloon')).map(({ id }) => id)
  const menu = page.getByRole('button', { name: 'Export' })

  const download = await take(page, menu, 'CSV')
  expect(download.suggestedFilename()).toMatch(/^parallax-0\.3\.0-engagements-[a-z-]+-\d{4}-/)
  const table = cellsOf(await textOf(download))
  const heads = table[0] ?? []
  expect(table.slice(1).map(row => row[0])).toEqual(ids)
  expect(table.every(row => row.length === heads.length)).toBe(true)
  const record = RECORDS.find(({ id }) => id === ids[0])
  expect(table[1]?.[heads.indexOf('Title')]).toBe(record?.title)
  expect(table[1]?.[heads.indexOf('Topic ids')]).toBe(record?.topics.join('; '))
  expect(table[1]?.[heads.indexOf('Address')]).toBe(
    `${new URL(page.url()).origin}${BASE}/e/${ids[0]}`,
  )

  const data = JSON.parse(await textOf(await take(page, menu, 'JSON'))) as {
    address: string
    licence: string
    engagements: { id: string; title: string; topics: string[] }[]
  }
  expect(data).toMatchObject({ address: page.url(), licence: 'CC-BY-4.0' })
  expect(data.engagements.map(({ id }) => id)).toEqual(ids)
  expect(data.engagements[0]).toMatchObject({ title: record?.title, topics: record?.topics })

  // A chart and the page can be cited with their filter.
  await regionOf(page, 'Topic frequency')
    .getByRole('button', { name: /^Cite, copy link/ })
    .click()
  const chart = page.getByRole('dialog', { name: 'Cite this chart' })
  const address = `${page.url()}#topic-frequency`
  await expect(chart.getByRole('textbox', { name: 'Address' })).toHaveValue(address)
  await expect(chart.getByRole('textbox', { name: /Plain text/ })).toHaveValue(
    new RegExp(`Topic frequency \\(Balloon\\)\\. In ${TITLE} \\(version 0\\.3\\.0\\) .*Retrieved`),
  )
  await page.keyboard.press('Escape')

  await page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: /^Cite/ }).click()
  const whole = page.getByRole('dialog', { name: 'Cite this page' })
  await expect(whole.getByRole('textbox', { name: 'Address' })).toHaveValue(page.url())
  await page.goto('about:blank')
  await page.goto(address)
  await expect(page.getByRole('figure', { name: 'Topic frequency' })).toBeInViewport()
})
