import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from '@playwright/test'
import { RECORDS, expect, test, regionOf, hydrated } from './fixtures.ts'
import { CN_TEXT, US_TEXT, cnBox, compareButton, usBox } from './ownTexts.ts'

const TITLE = 'Parallax: US–China engagements, seen from both sides'
const REGIONS = ['Topic frequency', 'Emphasis', 'Silences'] as const

/** The size in which each is saved, so that all but one of them are tried. */
const SIZES = {
  'Topic frequency': { label: '1,200 wide', size: ({ height }: Size) => [1200, height] },
  Emphasis: { label: 'square', size: () => [1080, 1080] },
  Silences: { label: '600 wide', size: ({ height }: Size) => [600, height] },
}

interface Size {
  height: number
}

/** Opens a menu and chooses an item by its name. */
async function take(page: Page, menu: Locator, item: string): Promise<Download> {
  await menu.click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: item }).click()
  return download
}

const textOf = async (download: Download) => readFile(await download.path(), 'utf8')

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

/** Opens a file that was saved as a picture, and counts what is in it. */
async function lookAt(page: Page, download: Download) {
  const bytes = await readFile(await download.path())
  return page.evaluate(
    async ([data = '']) => {
      const binary = Uint8Array.from(atob(data), character => character.charCodeAt(0))
      const image = await createImageBitmap(new Blob([binary], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? []
      const colours = new Map<string, number>()
      for (let at = 0; at < pixels.length; at += 4) {
        const colour = [pixels[at], pixels[at + 1], pixels[at + 2]].join()
        colours.set(colour, (colours.get(colour) ?? 0) + 1)
      }
      return {
        width: image.width,
        height: image.height,
        ground: [...colours].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '',
        colours: [...colours].filter(([, count]) => count > 200).length,
      }
    },
    [bytes.toString('base64')],
  )
}

/** Opens a file that was saved as a drawing, as an XML reader without a stylesheet does. */
async function readDrawing(page: Page, svg: string) {
  return page.evaluate(
    ([text = '']) => {
      const drawing = new DOMParser().parseFromString(text, 'image/svg+xml')
      const root = drawing.documentElement
      return {
        faults: drawing.querySelectorAll('parsererror').length,
        name: root.localName,
        width: Number(root.getAttribute('width')),
        height: Number(root.getAttribute('height')),
        shapes: drawing.querySelectorAll('rect, path, line, circle').length,
        leftovers: drawing.querySelectorAll('[class], [style], foreignObject, script').length,
        text: [...drawing.querySelectorAll('text')].map(node => node.textContent).join('\n'),
        unresolved: /var\(|currentcolor/i.test(text),
      }
    },
    [svg],
  )
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme} colours`, () => {
    test.use({ colorScheme: scheme })

    for (const name of REGIONS) {
      test(`${name} is saved as a picture and as a drawing`, async ({ page }) => {
        await page.goto('/?accounts=both')
        const panel = regionOf(page, name)
        const save = panel.getByRole('button', { name: /^Save/ })
        await save.scrollIntoViewIfNeeded()
        // The charts are drawn by a chunk that arrives later.
        await expect(panel.getByRole('figure').locator('svg rect').first()).toBeAttached()

        await save.click()
        await page.getByRole('menuitem', { name: 'Picture (PNG, SVG)' }).click()
        const dialog = page.getByRole('dialog', { name: 'Save as a picture' })
        await dialog.getByRole('textbox', { name: 'Title' }).fill('Our own title')
        await dialog.getByRole('radio', { name: SIZES[name].label }).check({ force: true })
        const press = async (button: string) => {
          const download = page.waitForEvent('download')
          await dialog.getByRole('button', { name: button }).click()
          return download
        }
        const svg = await textOf(await press('Save as SVG'))
        const drawing = await readDrawing(page, svg)
        expect(drawing).toMatchObject({
          faults: 0,
          name: 'svg',
          leftovers: 0,
          unresolved: false,
        })
        expect(drawing.shapes).toBeGreaterThan(20)
        expect([drawing.width, drawing.height]).toEqual(SIZES[name].size(drawing))
        expect(drawing.text).toContain('Our own title')
        expect(drawing.text).toContain('Filter: Both accounts recorded')
        expect(drawing.text).toContain('Taiwan')
        expect(drawing.text).toContain('Source: Parallax')
        expect(drawing.text).toContain('version 0.3.0')
        expect(drawing.text).toContain(page.url())

        const picture = await press('Save as PNG')
        expect(picture.suggestedFilename()).toMatch(
          /^parallax-0\.3\.0-[a-z-]+-both-accounts-recorded-\d{4}-\d{2}-\d{2}\.png$/,
        )
        const seen = await lookAt(page, picture)
        expect([seen.width, seen.height]).toEqual([2 * drawing.width, 2 * drawing.height])
        expect(seen.ground).toBe('252,252,250')
        expect(seen.colours).toBeGreaterThan(3)
      })
    }
  })
}

for (const name of REGIONS) {
  test(`the file of figures of ${name} equals its table`, async ({ page }) => {
    await page.goto('/?officials=wang-yi&measure=words&sides=apart')
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

    await panel.getByRole('button', { name: /^View as table/ }).click()
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

test('the filtered set is exported as a table and as data', async ({ page }) => {
  await page.goto('/?topics=balloon')
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
  expect(table[1]?.[heads.indexOf('Address')]).toBe(`${new URL(page.url()).origin}/e/${ids[0]}`)

  const data = JSON.parse(await textOf(await take(page, menu, 'JSON'))) as {
    address: string
    licence: string
    engagements: { id: string; title: string; topics: string[] }[]
  }
  expect(data).toMatchObject({ address: page.url(), licence: 'CC-BY-4.0' })
  expect(data.engagements.map(({ id }) => id)).toEqual(ids)
  expect(data.engagements[0]).toMatchObject({ title: record?.title, topics: record?.topics })
})

test('a chart and a page can be cited with their filter', async ({ page }) => {
  await page.goto('/?topics=balloon')
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

test('a copied link is what the field shows', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await page.goto('/?topics=energy')
  await hydrated(page, 'h1')
  await page.getByRole('button', { name: 'Copy link', exact: true }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  expect(await copied()).toBe(page.url())

  await page.goto('/e/2021-11-12-blinken-wang-call?topics=taiwan')
  await hydrated(page, 'h1')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this engagement' })
  await expect(dialog.getByRole('textbox', { name: 'Address', exact: true })).toHaveValue(
    page.url(),
  )
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.getByText('Link copied')).toBeVisible()
  expect(await copied()).toBe(page.url())
  const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types)
  expect(types).toEqual(['text/plain'])

  const title = RECORDS.find(({ id }) => id === '2021-11-12-blinken-wang-call')?.title ?? ''
  await dialog.getByText('title and address', { exact: true }).click()
  await expect(dialog.getByRole('textbox', { name: 'Text with the address' })).toHaveValue(
    `${title} — ${page.url()}`,
  )
  await dialog.getByRole('button', { name: 'Copy text' }).click()
  await expect(dialog.getByText('Text copied')).toBeVisible()
  expect(await copied()).toBe(`${title} — ${page.url()}`)
})

/** The selected part of a field's text. */
const selected = (field: Locator) =>
  field.evaluate(node =>
    node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement
      ? node.value.slice(node.selectionStart ?? 0, node.selectionEnd ?? 0)
      : null,
  )

test('over plain http links are copied by hand, and comparisons kept', async ({ page }) => {
  // What browsers leave out there.
  await page.addInitScript(() => {
    const missing = [
      [Navigator.prototype, ['clipboard', 'serviceWorker', 'locks', 'storage']],
      [Crypto.prototype, ['randomUUID', 'subtle']],
      [window, ['caches', 'ClipboardItem', 'isSecureContext']],
    ] as const
    for (const [owner, names] of missing)
      for (const name of names) Reflect.deleteProperty(owner, name)
  })
  await page.goto('/?topics=energy')
  await hydrated(page, 'h1')
  expect(await page.evaluate(() => 'clipboard' in navigator || 'randomUUID' in crypto)).toBe(false)
  await page.getByRole('button', { name: 'Copy link', exact: true }).click()
  const field = page.getByRole('textbox', { name: 'Copy it from here, press Ctrl+C' })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(page.url())
  expect(await selected(field)).toBe(page.url())

  await page.goto('/e/2021-11-12-blinken-wang-call')
  await hydrated(page, 'h1')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this engagement' })
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.getByText('The text is selected: press Ctrl+C.')).toBeVisible()
  const address = dialog.getByRole('textbox', { name: 'Address' })
  await expect(address).toBeFocused()
  expect(await selected(address)).toBe(page.url())

  await page.goto('/compare')
  await hydrated(page, 'h1')
  await usBox(page).fill(US_TEXT)
  await cnBox(page).fill(CN_TEXT)
  await compareButton(page).click()
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByText('Kept on this device.')).toBeVisible()
  await page.getByRole('button', { name: 'Copy link', exact: true }).click()
  const link = page.getByRole('textbox', { name: 'Link to this comparison' })
  await expect(link).toBeFocused()
  expect(await selected(link)).toContain('/compare#')
  await expect(page.getByText('press Ctrl+C')).toBeVisible()
})
