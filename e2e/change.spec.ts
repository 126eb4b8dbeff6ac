import type { Page } from '@playwright/test'
import { recordOf } from './accountPage.ts'
import { RECORDS, expect, isFull, openPage, test } from './fixtures.ts'

const SUMMIT = '2026-09-24-trump-xi-washington-summit'
const LAST = '2026-05-14-trump-xi-beijing-summit'

const textsOf = (id: string, side: 'us' | 'cn') =>
  recordOf(id)
    .accounts.find(account => account.side === side)
    ?.points.map(({ text }) => text) ?? []

const earlier = (page: Page) => page.getByRole('region', { name: 'Earlier account', exact: true })
const present = (page: Page) => page.getByRole('region', { name: 'This account', exact: true })

/** The points of a column, in any order. */
const pointsIn = async (page: Page, column: typeof earlier) =>
  (await column(page).locator('li > p:nth-of-type(2)').allTextContents()).toSorted()

test('shows an account beside the last one, every point once', async ({ page }) => {
  await openPage(page, `/e/${SUMMIT}`)
  await page.getByText('Since last time', { exact: true }).click()
  await expect(page).toHaveURL(`/e/${SUMMIT}?by=change`)
  await expect(page.getByRole('radio', { name: 'Chinese account' })).toBeChecked()
  await expect(earlier(page).getByRole('heading', { level: 2 })).toContainText('14 May 2026')
  await expect.poll(() => pointsIn(page, earlier)).toEqual(textsOf(LAST, 'cn').toSorted())
  await expect.poll(() => pointsIn(page, present)).toEqual(textsOf(SUMMIT, 'cn').toSorted())
  await present(page).getByRole('link', { name: 'Point 12', exact: true }).click()
  await expect(page).toHaveURL(`/e/${SUMMIT}?by=change#cn-12`)
  await expect(page.locator('#cn-12')).toHaveAttribute('data-target', '')
  await expect(page.locator('#cn-12')).toBeFocused()
  await openPage(page, `/e/${SUMMIT}?by=change#us-3`)
  await expect(page.getByRole('radio', { name: 'United States account' })).toBeChecked()
  await expect(page.locator('#us-3')).toHaveAttribute('data-target', '')
  await earlier(page)
    .getByRole('link', { name: `Point 2 of ${recordOf(LAST).title}` })
    .click()
  await expect(page).toHaveURL(`/e/${LAST}#us-2`)
  await expect(page.locator('#us-2')).toHaveAttribute('data-target', '')
})

test('says what is new and why points are paired, and takes another side and engagement', async ({
  page,
}) => {
  await openPage(page, `/e/${SUMMIT}?by=change`)
  const sentence = page.getByText('the Chinese account adds')
  await expect(sentence).toContainText(`Four months after “${recordOf(LAST).title}”`)
  await expect(sentence).toContainText('adds Artificial intelligence (13% of its words)')
  await expect(sentence).not.toContainText('Energy')
  const room = page.getByRole('region', { name: 'Space given to each topic' })
  const aside = room.getByRole('rowgroup').filter({ hasText: 'Only on another page then' })
  await expect(aside).toContainText('Energy')

  const why = present(page).getByRole('group').filter({ hasText: 'Why?' }).first()
  await why.locator('summary').press('Enter')
  await expect(why).toContainText('Paired by this site, not by a coder')

  // Both are kept in the address.
  await page.getByRole('button', { name: /^Against Trump–Xi/ }).click()
  await page.getByPlaceholder('Find an engagement').fill('Busan')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/by=change&against=2025-10-30-[a-z-]+$/)
  await expect(earlier(page).getByRole('heading', { level: 2 })).toContainText('30 October 2025')
  await page.getByText('United States account', { exact: true }).first().click()
  await expect(page).toHaveURL(/by=change&against=2025-10-30-[a-z-]+&side=us$/)
  await expect.poll(() => pointsIn(page, present)).toEqual(textsOf(SUMMIT, 'us').toSorted())
  await page.goBack()
  await page.goBack()
  await expect(earlier(page).getByRole('heading', { level: 2 })).toContainText('14 May 2026')
})

test('calls nothing gone that a part lacks, and says what is not there', async ({ page }) => {
  await test.step('calls nothing gone that a part of an account lacks', async () => {
    const part = RECORDS.findLast(({ accounts }) =>
      accounts.some(
        ({ side, coverage, points }) =>
          side === 'us' && coverage === 'partial' && points.length > 2,
      ),
    )
    const whole = RECORDS.find(({ accounts }) =>
      accounts.some(account => account.side === 'us' && isFull(account)),
    )
    await openPage(page, `/e/${part?.id}?by=change&against=${whole?.id}&side=us`)
    const room = page.getByRole('region', { name: 'Space given to each topic' })
    await expect(room).toBeVisible()
    await expect(room.getByRole('rowheader', { name: /^Gone \d/ })).toHaveCount(0)
    await expect(present(page).getByText('Not in the part recorded').first()).toBeVisible()
  })
  await test.step('says that the engagement in the address is unknown', async () => {
    await openPage(page, `/e/${SUMMIT}?by=change&against=2020-01-01-no-such-call`)
    await expect(page.getByText('is not in this record')).toBeVisible()
    await expect(earlier(page)).toBeVisible()
  })
  await test.step('says that there is no earlier account', async () => {
    const first = RECORDS.find(({ accounts }) => accounts.length > 0)
    await openPage(page, `/e/${first?.id}?by=change`)
    await expect(page.getByText('No earlier account to compare with')).toBeVisible()
  })
})

test('stacks then and now on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await openPage(page, `/e/${SUMMIT}?by=change`)
  await expect(present(page)).toBeVisible()
  const text = textsOf(SUMMIT, 'cn')[6] ?? ''
  const box = await present(page).getByText(text).boundingBox()
  expect(box?.width).toBeGreaterThan(250)
  expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0)
})

/** How far the page reaches beyond its window. */
const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
