import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { expect, openPage, regionOf, test } from './fixtures.ts'
import { REGIONS, readDrawing, textOf } from './savedFiles.ts'

/** The size in which each is saved, so that all but one of them are tried. */
const SIZES = {
  'Topic frequency': { label: '1,200 wide', size: ({ height }: Size) => [1200, height] },
  Emphasis: { label: 'square', size: () => [1080, 1080] },
  Silences: { label: '600 wide', size: ({ height }: Size) => [600, height] },
}

interface Size {
  height: number
}

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

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme} colours`, () => {
    test.use({ colorScheme: scheme })

    test('each chart is saved as a picture and as a drawing', async ({ page }) => {
      await openPage(page, '/?accounts=both')
      for (const name of REGIONS) {
        await test.step(name, async () => {
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
          await dialog.getByRole('button', { name: 'Close' }).click()
        })
      }
    })
  })
}

/** More frames than a drawing takes once it is asked for. */
const FRAMES = 60

test('a dialog closed while it draws leaves no error behind', async ({ page }) => {
  // No transition keeps the dialog until it is drawn.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openPage(page, '/?accounts=both')
  await regionOf(page, 'Silences').getByRole('button', { name: /^Save/ }).click()
  await page.getByRole('menuitem', { name: 'Picture (PNG, SVG)' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save as a picture' })
  await expect(dialog.getByRole('img', { name: 'Preview' })).toBeVisible()
  await dialog.evaluate(async (element, frames) => {
    element.querySelector<HTMLElement>('input[value="600"]')?.click()
    await new Promise(requestAnimationFrame)
    const buttons = [...element.querySelectorAll('button')]
    buttons.find(({ textContent }) => textContent === 'Close')?.click()
    for (let at = 0; at < frames; at++) await new Promise(requestAnimationFrame)
  }, FRAMES)
  await expect(dialog).toBeHidden()
})
