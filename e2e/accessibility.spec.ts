import type { Page } from '@playwright/test'
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

async function open(page: Page, path: string, ready: string) {
  await page.goto(path)
  await expect(page.getByRole('region', { name: ready, exact: true })).toBeVisible()
  await page.waitForLoadState('networkidle')
}

for (const { path, ready } of PAGES) {
  test(`axe finds nothing on ${path}, in the light and in the dark`, async ({ page }) => {
    await open(page, path, ready)
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(page)
  })

  test(`${path} does not scroll sideways on any width`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await open(page, path, ready)
    for (const width of [320, 375, 768]) {
      await page.setViewportSize({ width, height: 800 })
      await expect.poll(() => page.evaluate(overflow)).toBeLessThanOrEqual(0)
    }
  })
}

/** How far the page reaches beyond its window, in pixels; below zero by a reserved scrollbar. */
const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
