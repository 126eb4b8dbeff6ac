import { CALL, cn, us } from './accountPage.ts'
import { expect, openPage, test } from './fixtures.ts'

test.use({ viewport: { width: 375, height: 740 }, hasTouch: true })

test('shows one account, and the other at a touch', async ({ page }) => {
  await openPage(page, `/e/${CALL}`)
  const shown = page.getByRole('group', { name: 'Account shown' })
  // The head folds, so that the first claim stands within 1.2 screens of 800 pixels.
  const firstClaim = await us(page).locator('.point').first().boundingBox()
  expect(firstClaim?.y).toBeLessThan(1.2 * 800)
  await expect(page.getByText('Where', { exact: true })).toBeHidden()
  await page.getByText('Who, where, topics, full summary').tap()
  await expect(page.getByText('Where', { exact: true })).toBeVisible()
  await page.getByText('Who, where, topics, full summary').tap()
  const theirs = cn(page).locator('[data-match="c"]')
  await expect(theirs).not.toBeInViewport()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await shown.getByRole('button', { name: /^China/ }).tap()
  await expect(shown.getByRole('button', { name: /^China/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  // The longer account makes the page longer, and back again; the topic being read stays.
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(height)
  const topic = page.locator('#taiwan')
  const topOf = () => topic.evaluate(head => Math.round(head.getBoundingClientRect().top))
  await topic.evaluate(head => head.scrollIntoView())
  const top = await topOf()
  await shown.getByRole('button', { name: /^United States/ }).tap()
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBe(height)
  expect(Math.abs((await topOf()) - top)).toBeLessThanOrEqual(1)
  await shown.getByRole('button', { name: /^China/ }).tap()
  await theirs.scrollIntoViewIfNeeded()
  await expect(theirs).toBeInViewport()
  await theirs.getByRole('link', { name: /^Matched with point/ }).tap()
  await expect(us(page).locator('[data-match="c"]')).toBeInViewport()

  // The side is in the address: reloading and sharing keep it.
  await shown.getByRole('button', { name: /^China/ }).tap()
  await expect(page).toHaveURL(/[?&]side=cn/)
  await page.reload()
  await expect(shown.getByRole('button', { name: /^China/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('never scrolls the page sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const layout of ['topic', 'order']) {
    await openPage(page, `/e/${CALL}?by=${layout}`)
    await expect(us(page)).toBeVisible()
    const [inner, content] = await page.evaluate(() => [
      document.documentElement.clientWidth,
      document.documentElement.scrollWidth,
    ])
    expect(content, layout).toBeLessThanOrEqual(inner ?? 0)
  }
})
