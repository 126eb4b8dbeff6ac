import { expect, regionOf, test } from './fixtures.ts'
import { EXAMPLES, dealTo } from './pages.ts'
import { watchRest } from './rest.ts'
import { tabThrough } from './tabbing.ts'

const CALL = '/e/2021-11-12-blinken-wang-call'

/** A page of each kind with few controls, and the one for unknown addresses. */
const WIDE = [...EXAMPLES.map(({ short }) => short), '/nowhere']
/** Those that have another layout on a phone. */
const NARROW = ['/?topics=balloon', CALL, '/topics/balloon']

const VISITS = [
  ...WIDE.map(path => ({ path, width: 1440 })),
  ...NARROW.map(path => ({ path, width: 375 })),
]

/** The visits are spread over so many tests. */
const TESTS = 4

for (const [part, visits] of dealTo(TESTS, VISITS).entries()) {
  test(`Tab moves through every page in order and in view, ${part + 1} of ${TESTS}`, async ({
    page,
  }) => {
    const atRest = watchRest(page)
    for (const { path, width } of visits) {
      await test.step(`${path}, ${width} px wide`, async () => {
        await page.setViewportSize({ width, height: 740 })
        await page.emulateMedia({
          reducedMotion: 'reduce',
          colorScheme: width === 375 ? 'dark' : 'light',
        })
        await page.goto(path)
        await atRest()
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
