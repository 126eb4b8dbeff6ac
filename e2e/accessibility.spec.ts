import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'
import { EXAMPLES, dealTo } from './pages.ts'
import { cutText, layOutAll, spaceText } from './reflow.ts'
import { watchRest } from './rest.ts'

const PAGES = [
  ...EXAMPLES,
  { path: '/?topics=taiwan&sides=apart&measure=words&colour=red', ready: 'Engagements' },
  { path: '/e/2021-11-12-blinken-wang-call?topics=taiwan', ready: 'Chinese account' },
  { path: '/e/2021-11-12-blinken-wang-call?by=order', ready: 'Chinese account' },
  { path: '/e/2026-09-24-trump-xi-washington-summit?by=change', ready: 'This account' },
  { path: '/e/2023-07-18-kerry-wang-yi-meeting', ready: 'Chinese account' },
  { path: '/e/2022-08-04-blinken-wang-phnom-penh', ready: 'Chinese account' },
  {
    path: '/topics?from=2025-01-20&versus=2021-01-20..2025-01-19&heat=gap&bin=year',
    ready: 'Heat map',
  },
]

/** Rules that depend on colours alone; the result of the others does not change with the theme. */
const COLOURS = ['color-contrast', 'link-in-text-block']

async function open(page: Page, path: string, ready: string, atRest: () => Promise<void>) {
  await page.goto(path)
  const name = { name: ready, exact: true }
  const sign = page.getByRole('region', name).or(page.getByRole('textbox', name))
  await expect(sign).toBeVisible()
  await atRest()
  await page.evaluate(layOutAll)
}

/** The pages are spread over so many tests, which open one after the other in the same tab. */
const TESTS = 6

for (const [part, pages] of dealTo(TESTS, PAGES).entries()) {
  test(`pages are accessible: axe, tree, colours, zoom, spacing, motion, ${part + 1} of ${TESTS}`, async ({
    page,
    viewport,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const atRest = watchRest(page)
    for (const { path, ready } of pages) {
      await test.step(path, async () => {
        if (viewport) await page.setViewportSize(viewport)
        await open(page, path, ready, atRest)
        expectStructured(await page.locator('body').ariaSnapshot())
        await expectAccessible(page)
        await page.emulateMedia({ colorScheme: 'dark' })
        await expectAccessible(page, 'html', COLOURS)
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
        await expectAccessible(page, 'html', COLOURS)
        await page.emulateMedia({ forcedColors: 'none' })

        // A window of 1280 px zoomed to 200 % has 640, to 400 % 320.
        for (const width of [768, 640, 375, 320]) {
          await page.setViewportSize({ width, height: 800 })
          await expect.poll(() => page.evaluate(overflow), `at ${width} px`).toBeLessThanOrEqual(0)
        }
        await expectAccessible(page, 'html', ['target-size', 'scrollable-region-focusable'])
        await page.evaluate(spaceText)
        for (const width of [320, 640, 1280]) {
          await page.setViewportSize({ width, height: 800 })
          await expect
            .poll(() => page.evaluate(overflow), `spaced, ${width} px`)
            .toBeLessThanOrEqual(0)
          expect(await page.evaluate(cutText), `spaced, at ${width} px`).toEqual([])
        }
        expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
      })
    }
  })
}

/** How far the page overflows its window, in pixels; negative with a reserved scrollbar. */
const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

/**
 * What the accessibility tree of a page must offer: landmarks, headings in order under one first
 * heading, and a name for every control.
 */
function expectStructured(tree: string): void {
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
    /^\s*- (?:link|button|textbox|combobox|checkbox|radio|slider|option|region|dialog|figure|table)(?! ").*$/gm
  expect(tree.match(nameless) ?? []).toEqual([])
  // Each chart can be read as a table.
  const twins = tree.match(/button "View as table ?: /g) ?? []
  expect(twins).toHaveLength((tree.match(/- '?figure "/g) ?? []).length)
}
