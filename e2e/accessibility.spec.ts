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
    expectReadable(await page.locator('body').ariaSnapshot())
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(page)
  })

  test(`${path} fits any width, 200 % zoom and forced colours`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await open(page, path, ready)
    // A window of 1280 px zoomed to 200 % has 640.
    for (const width of [375, 640, 768, 320]) {
      await page.setViewportSize({ width, height: 800 })
      await expect.poll(() => page.evaluate(overflow)).toBeLessThanOrEqual(0)
    }
    await page.emulateMedia({ forcedColors: 'active' })
    await expectAccessible(page)
  })
}

/** How far the page reaches beyond its window, in pixels; below zero by a reserved scrollbar. */
const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

/**
 * What the accessibility tree of a page says to who cannot see it: its landmarks, headings in
 * order below a first one, and a name for everything that can be worked.
 */
function expectReadable(tree: string): void {
  const landmarks = tree.match(/^\s*- (?:banner|navigation "Pages"|main|contentinfo)/gm) ?? []
  expect(landmarks.map(line => line.replace(/^\s*- /, ''))).toEqual([
    'banner',
    'navigation "Pages"',
    'main',
    'contentinfo',
  ])
  const levels = [...tree.matchAll(/- heading .*\[level=(\d)\]/g)].map(([, level]) => Number(level))
  expect(levels.filter(level => level === 1)).toHaveLength(1)
  expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
  const nameless =
    /^\s*- (?:link|button|textbox|combobox|checkbox|radio|slider|option|region|dialog|figure)(?! ").*$/gm
  expect(tree.match(nameless) ?? []).toEqual([])
}
