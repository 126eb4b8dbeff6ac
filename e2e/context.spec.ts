import type { Locator } from '@playwright/test'
import { expect, expectAccessible, openPage, regionOf, test } from './fixtures.ts'

const topOf = async (region: Locator) => (await region.boundingBox())?.y ?? NaN

test.describe('public events', () => {
  test('stand above the lanes, by mouse and by keyboard, until the switch hides them', async ({
    page,
  }) => {
    await openPage(page, '/?from=2022-01-01&to=2022-12-31')
    const timeline = regionOf(page, 'Timeline')
    const ticks = timeline.getByRole('group', { name: 'Public events', exact: true })
    const card = timeline.getByRole('group', { name: '2 public events, 2–4 August 2022' })
    await expect(ticks.getByRole('button').first()).toBeVisible()
    await expect(timeline).toContainText('United States, Biden 2021–25; China, Xi Jinping 2013–')

    // A hover shows the card; the pointer may go on to its links.
    const august = ticks.getByRole('button', { name: '2 public events, 2–4 August 2022' })
    await august.hover()
    await card.getByText('Speaker Pelosi visits Taipei').click()
    await expect(card.getByRole('link', { name: /Newsweek/ })).toBeVisible()
    await expectAccessible(page, 'section[aria-label=Timeline]')
    // A press within it keeps it; one elsewhere closes it.
    await page.mouse.click(5, 5)
    await expect(card).toBeHidden()

    // One stop; focus shows the card and Tab passes it by, unless Enter has opened it.
    await timeline.getByRole('button', { name: 'Zoom in' }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(ticks.getByRole('button').first()).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(august).toBeFocused()
    await expect(august).toHaveAccessibleDescription(/Speaker Pelosi visits Taipei/)
    await page.keyboard.press('Tab')
    await expect(timeline.getByRole('toolbar').locator(':focus')).toHaveCount(1)
    await expect(card).toBeHidden()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(card.locator('summary').first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(card).toBeHidden()
    await expect(august).toBeFocused()

    // A bar names the events of its period.
    const frequency = regionOf(page, 'Topic frequency')
    const bar = frequency.getByRole('button', { name: /^Taiwan, 2022 Q3: / })
    await expect(bar).toHaveAccessibleDescription(
      '2 Aug 2022 Speaker Pelosi visits Taipei 4 Aug 2022 China starts live-fire drills around Taiwan',
    )

    await timeline.getByRole('button', { name: 'Context' }).click()
    await expect(page).toHaveURL('/?from=2022-01-01&to=2022-12-31&context=off')
    await expect(ticks).toBeHidden()
    await expect(timeline).not.toContainText('Xi Jinping')
    await expect(bar).toHaveAccessibleDescription('')
    await expect(frequency).not.toContainText('public events')
    await page.goBack()
    await expect(ticks).toBeVisible()
  })

  test('are found by the search and the palette, which lead to the timeline', async ({ page }) => {
    await openPage(page, '/?q=pelosi')
    const found = regionOf(page, 'Public events found')
    const line = found.locator('summary').first()
    await expect(line).toHaveText(
      '1 public event matches outside the engagements: Speaker Pelosi visits Taipei',
    )
    expect(await topOf(found)).toBeLessThan(await topOf(regionOf(page, 'Engagements')))
    await line.click()
    await found.getByRole('link', { name: 'Show it on the timeline' }).click()
    await expect(page).toHaveURL('/?from=2022-02-01&to=2023-01-31#2022-08-02-pelosi-in-taipei')
    const card = regionOf(page, 'Timeline').getByRole('group', { name: /2 public events, 2–4 Aug/ })
    await expect(card.getByText('the first Speaker of the House')).toBeVisible()
    await page.mouse.click(5, 5)
    await expect(card).toBeHidden()

    await openPage(page, '/about')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('hamas attacks')
    await page.getByRole('option', { name: 'Hamas attacks Israel and war begins' }).click()
    await expect(page).toHaveURL(/#2023-10-07-/)
    await expect(regionOf(page, 'Timeline').getByRole('button', { expanded: true })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(regionOf(page, 'Timeline').getByRole('button', { expanded: true })).toBeHidden()
  })
})
