import { expect, test } from './fixtures.ts'

// The first is the suite's own; the second is as far east as clocks go.
for (const timezoneId of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId })

    test('the days are those that the accounts print', async ({ page }) => {
      await page.goto('/e/2021-11-12-blinken-wang-call')
      await expect(page.getByText('Friday 12 November 2021 in Washington')).toBeVisible()
      await expect(page.getByText('Saturday 13 November 2021 in Beijing')).toBeVisible()

      await page.goto('/?from=2021-11-12&to=2021-11-12')
      const list = page.getByRole('region', { name: 'Engagements' })
      await expect(list).toContainText('12 Nov 2021')
      await expect(page).toHaveURL('/?from=2021-11-12&to=2021-11-12')
    })
  })
}
