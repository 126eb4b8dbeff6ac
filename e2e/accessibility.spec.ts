import { expect, expectAccessible, test } from './fixtures.ts'

const PAGES = [
  { path: '/', ready: 'Engagements' },
  { path: '/?topics=taiwan&sides=apart&measure=words&colour=red', ready: 'Engagements' },
  { path: '/e/2021-11-12-blinken-wang-call', ready: 'Chinese account' },
  { path: '/e/2021-11-12-blinken-wang-call?by=order', ready: 'Chinese account' },
  { path: '/e/2022-08-04-blinken-wang-phnom-penh', ready: 'Chinese account' },
  { path: '/topics', ready: 'Heat map' },
  { path: '/topics?heat=gap&bin=year', ready: 'Heat map' },
  { path: '/topics/taiwan', ready: 'The record' },
  { path: '/officials', ready: 'Who met whom' },
  { path: '/officials/wang-yi', ready: 'Topics against the rest' },
  { path: '/about', ready: 'Coverage by year' },
]

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing in the ${colorScheme}`, () => {
    test.use({ colorScheme })
    for (const { path, ready } of PAGES) {
      test(path, async ({ page }) => {
        await page.goto(path)
        await expect(page.getByRole('region', { name: ready, exact: true })).toBeVisible()
        await page.waitForLoadState('networkidle')
        await expectAccessible(page)
      })
    }
  })
}

for (const width of [320, 375, 768]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } })
    for (const { path, ready } of PAGES) {
      test(`${path} does not scroll sideways`, async ({ page }) => {
        await page.goto(path)
        await expect(page.getByRole('region', { name: ready, exact: true })).toBeVisible()
        await page.waitForLoadState('networkidle')
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        // Below zero where room is kept for a scroll bar that the page does not need.
        expect(overflow).toBeLessThanOrEqual(0)
      })
    }
  })
}
