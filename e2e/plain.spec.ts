import { expect, test } from './fixtures.ts'
import { EXAMPLES } from './pages.ts'
import { controlsOnPaper } from './paper.ts'

test.use({ javaScriptEnabled: false })

test('every kind of page can be read without JavaScript, and printed', async ({ page }) => {
  for (const { path, heading, ready } of EXAMPLES) {
    await test.step(path, async () => {
      await page.emulateMedia({ media: 'screen' })
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
      const name = { name: ready, exact: true }
      await expect(page.getByRole('region', name).or(page.getByRole('textbox', name))).toBeVisible()
      await expect(page.locator('body > noscript')).toBeVisible()
      for (const width of [1440, 640, 320]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await page.evaluate(overflow), `${width} px wide`).toBeLessThanOrEqual(0)
      }
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize({ width: 680, height: 960 })
      expect(await page.evaluate(overflow), 'on paper').toBeLessThanOrEqual(0)
      // The marks of the timeline are a drawing as well, and the form is all that Compare has.
      const controls = controlsOnPaper(page)
      const drawn = controls.and(page.getByLabel('Engagements over time'))
      if (path !== '/compare') await expect(controls).toHaveCount(await drawn.count())
      const text = await page.getByRole('main').innerText()
      expect(text.length, 'characters on paper').toBeGreaterThan(400)
    })
  }
})

/** How far the page overflows its window, in pixels. */
const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
