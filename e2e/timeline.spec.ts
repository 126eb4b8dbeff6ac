import type { Locator, Page } from '@playwright/test'
import { RECORDS, countOf, expect, test } from './fixtures.ts'

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' })
const plot = (page: Page) => timeline(page).getByRole('toolbar')
const markers = (page: Page) => plot(page).locator('[data-node]')
const card = (page: Page) => page.getByRole('tooltip')
const status = (page: Page) => page.getByRole('status').filter({ hasText: 'engagements' })
const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true })

const windowOf = (page: Page) => {
  const params = new URL(page.url()).searchParams
  return { from: params.get('from'), to: params.get('to') }
}

/** Records that overlap a window. */
const countIn = (from: string, to: string) =>
  countOf(record => (record.endDate ?? record.date) >= from && record.date <= to)

async function open(page: Page, address: string) {
  await page.goto(address)
  await expect(markers(page).first()).toBeVisible()
}

/** The middle of an element, which is scrolled into view first. */
async function middleOf(locator: Locator) {
  await locator.scrollIntoViewIfNeeded()
  const box = await locator.boundingBox()
  if (!box) throw new Error('nothing there to point at')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test.describe('by mouse', () => {
  test('a marker is described and opened, the window dragged, here and in the overview', async ({
    page,
  }) => {
    await test.step('the card describes the hovered marker, and a click opens it', async () => {
      await open(page, '/?from=2021-03-01&to=2021-06-30')
      const marker = plot(page)
        .getByRole('link', { name: /Anchorage/ })
        .first()
      await marker.hover()
      await expect(card(page)).toContainText('Anchorage')
      await expect(card(page)).toContainText('United States account: ')
      await expect(marker).toHaveAccessibleDescription(/Chinese account: /)
      await page.keyboard.press('Escape')
      await expect(card(page)).toBeHidden()

      await marker.click()
      await expect(page).toHaveURL(
        /\/e\/2021-03-18-anchorage-talks\?from=2021-03-01&to=2021-06-30$/,
      )
      await page.goBack()
      await expect(marker).toBeVisible()
    })
    await test.step('a drag pans, and address and count follow', async () => {
      await open(page, '/?from=2023-01-01&to=2023-12-31')
      await expect(status(page)).toHaveText(countIn('2023-01-01', '2023-12-31'))
      const { x, y } = await middleOf(plot(page))
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(x - 150, y, { steps: 6 })
      await page.mouse.move(x - 300, y, { steps: 6 })
      await page.mouse.up()
      await expect.poll(() => windowOf(page).from).toMatch(/^2023-0[3-5]/)
      await expect(async () => {
        const { from, to } = windowOf(page)
        expect(await status(page).textContent()).toBe(countIn(from ?? '', to ?? ''))
      }).toPass()
      expect(page.url()).not.toContain('/e/')
    })
    await test.step('the window is dragged in the overview', async () => {
      await open(page, '/?from=2022-01-01&to=2022-12-31')
      const start = await middleOf(slider(page, 'Start of window').locator('rect').last())
      const { x, y } = await middleOf(slider(page, 'End of window').locator('rect').last())
      await page.mouse.move(x, y)
      await page.mouse.down()
      // As far again as the window is long: a year.
      await page.mouse.move(x + x - start.x, y, { steps: 8 })
      await page.mouse.up()
      await expect.poll(() => windowOf(page).to).toMatch(/^2023-1[12]|^2024-01/)
      expect(windowOf(page).from).toBe('2022-01-01')
    })
  })

  test('a cluster opens, Ctrl and the wheel zoom, and the plain wheel scrolls the page', async ({
    page,
  }) => {
    await open(page, '/')
    // The axis of vis-timeline, which comes after the markers.
    const axis = plot(page).locator('.vis-text', { hasText: '2022' }).first()
    await axis.scrollIntoViewIfNeeded()
    await expect(axis).toBeInViewport()
    const cluster = plot(page)
      .getByRole('button', { name: /^\d+ engagements, / })
      .first()
    await cluster.hover()
    await expect(card(page)).toContainText(' engagements, ')
    await cluster.click()
    await expect.poll(() => windowOf(page).from).not.toBeNull()
    await page.goBack()
    await expect.poll(() => windowOf(page)).toEqual({ from: null, to: null })

    // By the wheel.
    const { x, y } = await middleOf(plot(page))
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, 120)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(60)
    expect(windowOf(page)).toEqual({ from: null, to: null })

    const scrolled = await middleOf(plot(page))
    await page.mouse.move(scrolled.x, scrolled.y)
    await page.keyboard.down('Control')
    for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, -120)
    await page.keyboard.up('Control')
    await expect.poll(() => windowOf(page).from).not.toBeNull()
    await timeline(page).getByRole('button', { name: 'Show all' }).click()
    await expect.poll(() => windowOf(page)).toEqual({ from: null, to: null })
    await page.goBack()
    await expect.poll(() => windowOf(page).from).not.toBeNull()
  })
})

test.describe('by keyboard', () => {
  test('one tab stop, sliders by months, and arrow keys to an opened engagement', async ({
    page,
  }) => {
    await open(page, '/')
    await expect(plot(page).locator('[tabindex="0"]')).toHaveCount(1)
    await plot(page).locator('[tabindex="0"]').focus()
    await page.keyboard.press('Tab')
    await expect(slider(page, 'Window')).toBeFocused()

    const start = slider(page, 'Start of window')
    await start.focus()
    await page.keyboard.press('PageUp')
    await page.keyboard.press('ArrowRight')
    const month = new Date(`${RECORDS[0]?.date.slice(0, 7)}-01T00:00:00Z`)
    month.setUTCMonth(month.getUTCMonth() + 13)
    const name = month.toLocaleDateString('en-GB', {
      timeZone: 'UTC',
      month: 'long',
      year: 'numeric',
    })
    await expect(start).toHaveAttribute('aria-valuetext', name)
    await expect
      .poll(() => windowOf(page))
      .toEqual({ from: month.toISOString().slice(0, 10), to: null })
    const end = slider(page, 'End of window')
    await end.focus()
    await page.keyboard.press('PageDown')
    await expect.poll(() => windowOf(page).to).toMatch(/^2025-/)
    await page.keyboard.press('End')
    await start.focus()
    await page.keyboard.press('Home')
    await expect.poll(() => windowOf(page)).toEqual({ from: null, to: null })

    // From the tab stop to an opened engagement.
    await expect(page.getByRole('group', { name: 'Public events' })).toBeVisible()
    await timeline(page).getByRole('button', { name: 'Show all' }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    const focused = plot(page).locator(':focus')
    const [first, second] = RECORDS
    await expect(focused).toHaveAccessibleName(new RegExp(`^${escape(first?.title)}`))
    await expect(card(page)).toContainText(first?.title ?? '')
    await page.keyboard.press('ArrowRight')
    await expect(focused).toHaveAccessibleName(new RegExp(`^${escape(second?.title)}`))
    await page.keyboard.press('End')
    await expect(focused).toHaveAccessibleName(new RegExp(`^${escape(RECORDS.at(-1)?.title)}`))
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await expect(focused).toHaveCount(1)
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/e/${first?.id}$`))
  })

  test('moving past the edge pans the window and keeps the focus', async ({ page }) => {
    await open(page, '/?from=2021-02-01&to=2021-04-30')
    await plot(page).locator('[tabindex="0"]').focus()
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('ArrowRight')
      await expect(plot(page).locator('[data-node]:focus')).toHaveCount(1)
    }
    await expect.poll(() => windowOf(page).from).not.toBe('2021-02-01')
    await expect(plot(page).locator('[data-node]:focus')).toBeVisible()
  })
})

test.describe('by touch', () => {
  test.use({ viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true })

  test('one finger pans, two zoom, and vertical swipes scroll the page', async ({ page }) => {
    await open(page, '/?from=2023-01-01&to=2023-12-31')
    const marker = plot(page).locator('[data-node]').first()
    const start = await middleOf(marker)
    const before = await page.evaluate(() => window.scrollY)
    await moveFingers(page, step => [{ ...start, y: start.y - 15 * step }])
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 100)
    expect(windowOf(page)).toEqual({ from: '2023-01-01', to: '2023-12-31' })

    await page.evaluate(() => window.scrollTo(0, 0))
    const { y } = await middleOf(marker)
    await moveFingers(page, step => [{ x: 300 - 10 * step, y }])
    await expect.poll(() => windowOf(page).from).toMatch(/^2023-0[3-6]/)
    expect(daysOf(page)).toBeGreaterThan(355)
    await moveFingers(page, step => [
      { x: 150 - 4 * step, y, id: 0 },
      { x: 210 + 4 * step, y, id: 1 },
    ])
    await expect.poll(() => daysOf(page)).toBeLessThan(250)
    expect(page.url()).not.toContain('/e/')
  })
})

const daysOf = (page: Page) => {
  const { from, to } = windowOf(page)
  return (Date.parse(to ?? '') - Date.parse(from ?? '')) / 86_400_000
}

/** Puts fingers on the screen, moves them in twelve steps, and lifts them. */
async function moveFingers(
  page: Page,
  at: (step: number) => { x: number; y: number; id?: number }[],
) {
  const browser = await page.context().newCDPSession(page)
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: ReturnType<typeof at>,
  ) => browser.send('Input.dispatchTouchEvent', { type, touchPoints })
  await send('touchStart', at(0))
  for (let step = 1; step < 12; step++) await send('touchMove', at(step))
  await send('touchEnd', [])
}

const escape = (text = '') => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
