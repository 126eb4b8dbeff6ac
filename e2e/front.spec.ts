import { BASE } from './base.ts'
import {
  RECORDS,
  expect,
  expectAccessible,
  isFull,
  openPage,
  regionOf,
  statusOf,
  test,
} from './fixtures.ts'

const accountOf = (record: (typeof RECORDS)[number], side: 'us' | 'cn') =>
  record.accounts.find(account => account.side === side)

test.describe('the front page', () => {
  test.use({ expectedErrors: /Failed to load resource/ })

  test('introduces itself on its plain address until dismissed', async ({ page }) => {
    await openPage(page, '/')
    const intro = regionOf(page, 'About Parallax')
    const pairs = RECORDS.filter(record => record.accounts.length === 2)
    await expect(intro).toContainText(`sets ${pairs.length} pairs side by side`)
    const leaves = (silent: 'us' | 'cn', raising: 'us' | 'cn') =>
      pairs.filter(record => {
        const raises = (side: 'us' | 'cn') =>
          accountOf(record, side)?.points.some(({ topics }) => topics.includes('taiwan'))
        const account = accountOf(record, silent)
        return account && isFull(account) && raises(raising) && !raises(silent)
      })
    const question = intro.getByRole('link', { name: 'What does each side leave out?' })
    await expect(question).toContainText(`Taiwan: Washington ${leaves('us', 'cn').length} times`)
    const full = RECORDS.filter(record => {
      const account = accountOf(record, 'us')
      return account && isFull(account)
    })
    await expect(intro).toContainText(`Known in full: ${full.length} of`)
    // Small enough for the timeline to begin well within the first screen.
    const timeline = await regionOf(page, 'Timeline').boundingBox()
    expect(timeline?.y).toBeLessThan(450)
    await expectAccessible(page, '.intro')

    await question.click()
    await expect(statusOf(page)).toContainText(`${leaves('us', 'cn').length} of`)
    await expect(intro).toBeHidden()
    await page.goBack()
    await expect(intro).toBeVisible()
    // Moving the window must not move the button under the pointer.
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect(page).toHaveURL(/from=/)
    await expect(intro).toBeVisible()
    await page.reload()
    await expect(statusOf(page)).toBeVisible()
    await expect(intro).toBeHidden()

    await openPage(page, '/')
    await intro.getByRole('button', { name: 'Dismiss the introduction' }).click()
    await expect(intro).toBeHidden()
    await expect(page.getByRole('main')).toBeFocused()
    // Not even before the app arrives, though the HTML holds it.
    await page.route('**/assets/*.js', route => route.abort())
    await page.reload({ waitUntil: 'domcontentloaded' })
    await expect(page.locator('.intro')).toBeAttached()
    await expect(page.locator('.intro')).toBeHidden()
  })

  test('answers a search right under the count, and keeps everything in place', async ({
    page,
  }) => {
    await openPage(page, '/')
    await expect(statusOf(page)).toBeVisible()
    const timeline = regionOf(page, 'Timeline')
    await expect(timeline.locator('[data-node]').first()).toBeVisible()
    await timeline.evaluate(region => Object.assign(region, { isSame: true }))
    const order = () =>
      page
        .getByRole('main')
        .locator('section')
        .evaluateAll(all => all.map(one => one.ariaLabel))
    const plain = ['Filters', 'Timeline', 'Topic frequency', 'Emphasis', 'Silences', 'Claims']
    expect(await order()).toEqual(['About Parallax', ...plain, 'Engagements'])

    const field = page.getByRole('searchbox', { name: 'Search the accounts' })
    await field.click()
    await page.keyboard.type('fentanyl')
    const found = ['Public events found', 'Engagements']
    await expect.poll(order).toEqual(['Filters', ...found, ...plain.slice(1)])
    await expect(field).toBeFocused()
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    // The timeline was moved, not made anew, and the topic that was searched has its chart.
    expect(await timeline.evaluate(region => 'isSame' in region)).toBe(true)
    const charts = regionOf(page, 'Topic frequency').locator('figure ul > li')
    await expect(charts).toHaveText([/^Fentanyl and drugs/])

    // What the reader is at stays where it is when the list goes above it, and keeps the focus.
    await openPage(page, '/')
    await page.waitForLoadState('networkidle')
    const part = regionOf(page, 'Silences')
      .locator(`a[href^="${BASE}/?"][href$="silence=taiwan.cn"]`)
      .first()
    await part.focus()
    await expect(part).toBeInViewport()
    const top = async () => (await regionOf(page, 'Silences').boundingBox())?.y ?? NaN
    const before = await top()
    await page.keyboard.press('Enter')
    await expect.poll(order).toEqual(['Filters', 'Engagements', ...plain.slice(1)])
    await expect(part).toBeFocused()
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2)

    await openPage(page, '/?q=fentanyl')
    const passages = regionOf(page, 'Engagements').getByRole('listitem')
    const passage = passages.filter({ has: page.locator('a[href*="#us-"]') }).first()
    const said = (await passage.locator('mark').first().innerText()).trim()
    await passage.getByRole('link').click()
    await expect(page).toHaveURL(/\/e\/.*q=fentanyl#us-\d+$/)
    await expect(page.locator(new URL(page.url()).hash)).toContainText(said)
    await page.getByRole('main').press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Ctrl K')
    await expectAccessible(page, '[role=dialog]')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  test('shows the first result within the first screen of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 800 })
    for (const path of ['/?q=fentanyl', '/?topics=taiwan&officials=wang-yi']) {
      await openPage(page, path)
      const result = regionOf(page, 'Engagements').getByRole('link').first()
      await expect(result).toBeInViewport({ ratio: 1 })
    }
  })
})
