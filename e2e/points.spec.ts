import { expect, openPage, test } from './fixtures.ts'

const WOODSIDE = '/e/2023-11-15-biden-xi-woodside-summit'

test('a point’s number is its address, kept on reload and marked until the next step', async ({
  page,
}) => {
  await openPage(page, WOODSIDE)
  const point = page.locator('#cn-27')
  await point.getByRole('link', { name: 'Point 27', exact: true }).click()
  await expect(page).toHaveURL(/#cn-27$/)
  await expect(point).toHaveAttribute('data-target', '')
  await page.reload()
  await expect(point).toBeFocused()
  await expect(point).toBeInViewport()
  await page.getByText('As issued', { exact: true }).click()
  await expect(page).toHaveURL(/by=order#cn-27$/)
  await expect(page.locator('#cn-27[data-target]')).toBeVisible()
  await page.locator('#us-3').getByRole('link', { name: 'Point 3', exact: true }).click()
  await expect(page.locator('#us-3')).toHaveAttribute('data-target', '')
  await expect(page.locator('[data-target]')).toHaveCount(1)
})

test('the former address of a point opens its side on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await openPage(page, `${WOODSIDE}#cn-point-27`)
  await expect(page.locator('.accounts-scroller')).toHaveAttribute('data-shown', 'cn')
  await expect(page.locator('#cn-27')).toBeInViewport()
})

test('an address leads to one point or topic, in a frame alone, and says if it is not there', async ({
  page,
}) => {
  await test.step('one alone', async () => {
    await page.goto(`${WOODSIDE}?embed=1#cn-27`)
    await expect(page.locator('.point')).toHaveCount(1)
    await expect(page.locator('#cn-27')).toContainText('five promises')
    const height = await page.evaluate(
      () => document.documentElement.getBoundingClientRect().height,
    )
    expect(height).toBeLessThan(1000)
    await page.goto('about:blank')
    await page.goto(`${WOODSIDE}?embed=1#taiwan`)
    await expect(page.locator('.topic-head')).toHaveCount(1)
  })
  await test.step('one that is not there', async () => {
    await openPage(page, `${WOODSIDE}?v=0.1.0#cn-400`)
    await expect(
      page.getByText(/This link asks for point 400 of the Chinese account/),
    ).toBeVisible()
    await page.goto('about:blank')
    await openPage(page, `${WOODSIDE}?v=0.2.0#cn-12`)
    await expect(page.getByText(/Its points have changed since version 0\.2\.0/)).toBeVisible()
  })
})

test('a point says what the other account has, is copied and cited, and claims can be shown alone', async ({
  page,
}) => {
  await openPage(page, WOODSIDE)
  await expect(page.locator('#cn-27')).toContainText('not in the American account')
  await expect(
    page.getByRole('link', { name: /^\d+ in both accounts, \d of them called agreed by both/ }),
  ).toHaveAttribute('href', /^#(us|cn)-\d+$/)

  // By keyboard.
  const tools = page.locator('#cn-27').getByRole('button', { name: /^Copy or cite point 27/ })
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await tools.press('Enter')
  await page.getByRole('menuitem', { name: 'Copy link' }).press('Enter')
  await expect(page.locator('#cn-27').getByText('Link copied')).toBeVisible()
  const link = await clipboard()
  expect(link.replace(/\?v=[\d.]+#cn-27$/, '')).toBe(page.url())
  await tools.press('Enter')
  await page.getByRole('menuitem', { name: 'Copy text' }).press('Enter')
  await expect(page.locator('#cn-27').getByText('Text copied')).toBeVisible()
  const [text, source, address] = (await clipboard()).split('\n')
  expect(text).toContain('Biden renewed five promises')
  expect(source).toMatch(
    /^Paraphrase of the Chinese account of Biden–Xi summit .*, 15 November 2023, point 27$/,
  )
  expect(address).toBe(link)
  await tools.press('Enter')
  await page.getByRole('menuitem', { name: 'Cite' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Cite point 27' })
  await expect(dialog.getByRole('textbox', { name: /^Reference as/ })).toHaveValue(
    /Chinese account, point 27/,
  )
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  // Only claims.
  const points = page.locator('.point')
  const all = await points.count()
  await page.getByText('Only claims', { exact: true }).click()
  await expect(page).toHaveURL(/only=claims/)
  await expect.poll(() => points.count()).toBeLessThan(all)
  await expect(page.locator('#cn-27')).toBeVisible()
})
