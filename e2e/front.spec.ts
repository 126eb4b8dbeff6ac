import { RECORDS, expect, expectAccessible, isFull, regionOf, statusOf, test } from './fixtures.ts'

const accountOf = (record: (typeof RECORDS)[number], side: 'us' | 'cn') =>
  record.accounts.find(account => account.side === side)

test.describe('the front page', () => {
  test.use({ expectedErrors: /Failed to load resource/ })

  test('introduces itself on its plain address until dismissed', async ({ page }) => {
    await page.goto('/')
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

    await page.goto('/')
    await intro.getByRole('button', { name: 'Dismiss the introduction' }).click()
    await expect(intro).toBeHidden()
    await expect(page.getByRole('main')).toBeFocused()
    // Not even before the app arrives, though the HTML holds it.
    await page.route('**/assets/*.js', route => route.abort())
    await page.reload({ waitUntil: 'domcontentloaded' })
    await expect(page.locator('.intro')).toBeAttached()
    await expect(page.locator('.intro')).toBeHidden()
  })
})
