import { expect, regionOf, test } from './fixtures.ts'
import { EXAMPLES } from './pages.ts'
import { tabThrough } from './tabbing.ts'

const CALL = '/e/2021-11-12-blinken-wang-call'

/** A page of each kind with few controls, and the one for unknown addresses. */
const WIDE = [...EXAMPLES.map(({ short }) => short), '/nowhere']
/** Those that have another layout on a phone. */
const NARROW = ['/?topics=balloon', CALL, '/topics/balloon']

for (const [width, pages] of [
  [1440, WIDE],
  [375, NARROW],
] as const) {
  test(`Tab moves through every page in order and in view, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 })
    await page.emulateMedia({
      reducedMotion: 'reduce',
      colorScheme: width === 375 ? 'dark' : 'light',
    })
    for (const path of pages) {
      await test.step(path, async () => {
        await page.goto(path)
        await page.waitForLoadState('networkidle')
        const { stops, faults } = await tabThrough(page)
        expect(faults, path).toEqual([])
        expect(stops[0]).toContain('Skip to the content')
        expect(stops.length).toBeGreaterThan(8)
      })
    }
  })
}

test('a chart of many links is one stop, and arrow keys move within it', async ({ page }) => {
  await page.goto('/')
  for (const name of ['Emphasis', 'Silences']) {
    // A hidden drawing for another width may be next to it.
    const links = regionOf(page, name).locator('[data-stop]').filter({ visible: true })
    const stop = links.and(page.locator('[tabindex="0"]'))
    await expect(stop).toHaveCount(1)
    await stop.focus()
    await page.keyboard.press('ArrowDown')
    await expect(links.first()).not.toBeFocused()
    await expect(stop).toBeFocused()
    expect(await links.count()).toBeGreaterThan(10)
  }
})
