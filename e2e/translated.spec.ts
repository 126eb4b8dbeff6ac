import type { Page, Route } from '@playwright/test'
import { RECORDS, countOf, expect, hydrated, outOf, statusOf, test } from './fixtures.ts'
import { EXAMPLES, dealTo } from './pages.ts'
import { watchRest } from './rest.ts'
import { translatePage, useControls, visibleText } from './translate.ts'
import { expectVerbatim } from './verbatim.ts'

const STEPS = 10

/** What can be pressed, apart from the markers, which are not React's. */
const CONTROLS = 'main :is(button, select, input):not(.vis-host *, .timeline-markers *)'

const HAITI = /haiti|海地/i

/** What can be read in a window, and what can be done there. */
async function contentOf(window: Page): Promise<string> {
  const [text, { names }] = await Promise.all([
    window.evaluate(visibleText),
    window.evaluate(useControls, null),
  ])
  return `${text}\n${names}`
}

/** Where the contents of two windows first differ; empty if they do not. */
async function difference(one: Page, other: Page): Promise<string> {
  const [a, b] = await Promise.all([contentOf(one), contentOf(other)])
  if (a === b) return ''
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const from = Math.max(0, at - 40)
  return `“${a.slice(from, from + 100)}” against “${b.slice(from, from + 100)}”`
}

/**
 * Takes ten steps in a translated window and in an untouched one, which must read the same; on the
 * way nothing may show that a translator would spoil.
 */
async function expectSameSteps(
  [page, untouched]: [Page, Page],
  rests: readonly (() => Promise<void>)[],
  path: string,
): Promise<void> {
  await Promise.all([page.goto(path), untouched.goto(path)])
  await Promise.all([page, untouched].map(window => hydrated(window, CONTROLS)))
  await Promise.all(rests.map(rest => rest()))
  await page.evaluate(translatePage)
  await expect.poll(() => difference(page, untouched)).toBe('')
  for (let step = 1; step <= STEPS; step++) {
    // The golden ratio: spread over all controls, and the same in every run.
    const where = (step * 0.618_033_988_7) % 1
    const [{ pressed } = { pressed: '' }, likewise] = await Promise.all(
      [page, untouched].map(window => window.evaluate(useControls, where)),
    )
    expect(pressed, `${path}, step ${step}`).toBe(likewise?.pressed)
    // What a press opens may come a moment later in one of them.
    await Promise.all(rests.map(rest => rest()))
    await expect
      .poll(() => difference(page, untouched), { message: `${path}, step ${step}: ${pressed}` })
      .toBe('')
    await expectVerbatim(untouched, `${path}, step ${step}: ${pressed}`)
  }
  expect(await page.locator('main font').count()).toBeGreaterThan(0)
}

/** The pages are spread over so many tests. */
const TESTS = 4

for (const [part, pages] of dealTo(TESTS, EXAMPLES).entries()) {
  test(`a translated page goes on telling the truth, ${part + 1} of ${TESTS}`, async ({
    page,
    context,
  }) => {
    const windows: [Page, Page] = [page, await context.newPage()]
    const rests = windows.map(watchRest)
    for (const { path } of pages) {
      await test.step(path, () => expectSameSteps(windows, rests, path))
    }
  })
}

test('what is typed and filtered is right from the first translated text on', async ({ page }) => {
  await page.goto('/')
  await hydrated(page, 'main h1')
  const search = page.getByRole('searchbox').first()
  const haiti = countOf(record => HAITI.test(JSON.stringify(record)))
  await search.pressSequentially('haiti')
  await expect(statusOf(page)).toHaveText(haiti)
  await page.waitForLoadState('networkidle')
  // Whatever keeps the texts true must be there already.
  const held: Route[] = []
  await page.route(/assets/, route => void held.push(route))
  await page.evaluate(translatePage)
  await search.fill('')
  await expect(page).toHaveURL('/')
  await expect(statusOf(page)).toHaveText(outOf(RECORDS.length))
  await search.pressSequentially('haiti')
  await expect(page).toHaveURL('/?q=haiti')
  await expect(statusOf(page)).toHaveText(haiti)
  await expect(search).toBeFocused()
  for (const route of held) await route.continue()
})

test('a page translated before its script arrives is rendered anew', async ({ page }) => {
  await page.route(/assets\/index-.*\.js/, async route => {
    await page.waitForFunction(() => document.querySelector('font'))
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  await page.locator('footer').waitFor()
  await page.evaluate(translatePage)
  await hydrated(page, 'main h1')
  await expect(statusOf(page)).toHaveText(outOf(RECORDS.length))
  await page.getByRole('button', { name: 'Accounts' }).first().click()
  await page.getByRole('option', { name: /^Both accounts/ }).click()
  const both = RECORDS.filter(({ accounts }) => accounts.length > 1)
  await expect(statusOf(page)).toHaveText(outOf(both.length))
})
