import { RECORDS, expect, openPage, regionOf, test } from './fixtures.ts'
import { readTable, viewAsTable } from './figures.ts'
import { claimsIn } from './rawClaims.ts'

const total = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0)

test('which American is quoted most in Chinese accounts, and how much stands in American ones', async ({
  page,
}) => {
  await openPage(page, '/claims?claim=attribution.cn&per=official')
  const region = regionOf(page, 'Claims counted')
  await viewAsTable(region)
  const rows = (await readTable(region)).filter(([series]) => series !== 'Agreements')
  const [, name, ...numbers] = rows[0] ?? []
  const counts = new Map<string, number[]>()
  const columns = ['both', 'one', 'us', 'cn', 'unknown']
  for (const record of RECORDS) {
    const claims = claimsIn(record).filter(
      ({ kind, cn }) => kind === 'attribution' && cn.some(({ speaker }) => speaker === 'us'),
    )
    for (const { official, lead } of record.participants) {
      if (!lead) continue
      const own = counts.get(official) ?? columns.map(() => 0)
      const more = columns.map(column => claims.filter(one => one.standing === column).length)
      counts.set(
        official,
        own.map((number, index) => number + (more[index] ?? 0)),
      )
    }
  }
  const id = name?.toLowerCase().replaceAll(' ', '-') ?? ''
  expect(numbers.map(Number)).toEqual(counts.get(id))
  const totals = rows.map(([, , ...own]) => total(own.map(Number)))
  expect(totals).toEqual(totals.toSorted((a, b) => b - a))
})

test('the figure counts what the records say, and its bars open it', async ({ page }) => {
  await openPage(page, '/claims')
  const region = regionOf(page, 'Claims counted')
  const all = RECORDS.flatMap(record => claimsIn(record).map(claim => ({ ...claim, record })))
  const link = region.getByRole('link', {
    name: /^2025: \d+ agreements in the American account alone/,
  })
  const expected = all.filter(
    ({ kind, standing, record }) =>
      kind === 'agreement' && standing === 'us' && record.date.startsWith('2025'),
  )
  await expect(link).toHaveAccessibleName(new RegExp(`^2025: ${expected.length} agreements`))
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/from=2025-01-01&to=2025-12-31&claim=agreement&standing=us$/)
  await expect(regionOf(page, 'Claims').getByRole('article')).toHaveCount(
    new Set(expected.map(({ record }) => record.id)).size,
  )
})

test('claims are filtered and counted by line of contact', async ({ page }) => {
  await openPage(page, '/contacts/defence-chiefs')
  const link = page.getByRole('link', { name: /^\d+ agreements and \d+ attributed statements$/ })
  const [agreed, told] = (await link.innerText()).match(/\d+/g) ?? []
  await link.press('Enter')
  await expect(page).toHaveURL('/claims?line=defence-chiefs')
  const figure = regionOf(page, 'Claims counted')
  await expect(figure).toContainText(`${agreed} exchanges that at least one account reports`)
  await expect(regionOf(page, 'Claims')).toContainText(`${Number(agreed) + Number(told)} claims in`)
  await page.getByRole('button', { name: 'Remove Line: Defence chiefs' }).click()
  await figure.getByText('by line', { exact: true }).click()
  await expect(page).toHaveURL('/claims?per=line')
  await viewAsTable(figure)
  // The figure may follow a moment after the address.
  await expect
    .poll(async () => {
      const rows = await readTable(figure)
      const row = rows.find(
        ([series, line]) => series === 'Agreements' && line === 'Defence chiefs',
      )
      return total(row?.slice(2).map(Number) ?? [])
    })
    .toBe(Number(agreed))

  // On paper with the site's name, the address and the day.
  await openPage(page, '/claims?line=defence-chiefs&claim=agreement')
  await expect(regionOf(page, 'Claims').getByRole('article').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  const foot = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'))
    return getComputedStyle(document.body, '::after').content
  })
  expect(foot).toContain(page.url())
  expect(foot).toMatch(/ · \d+ \w+ \d{4}"$/)
  await expect(regionOf(page, 'Claims').getByRole('article').last()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0)
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
})
