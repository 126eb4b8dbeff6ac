import type { Page } from '@playwright/test'
import { RECORDS, countOf, expect, openPage, test } from './fixtures.ts'

const CALL = '2021-11-12-blinken-wang-call'

test('a link pasted into a new window shows the same view', async ({ page, context }) => {
  await openPage(page, '/')
  await page.getByRole('button', { name: 'Topics', exact: false }).first().click()
  await page.getByRole('option', { name: /^Balloon/ }).click()
  await page.keyboard.press('Escape')
  const count = countOf(record => record.topics.includes('balloon'))
  await expect(page.getByRole('status').filter({ hasText: 'engagements' })).toHaveText(count)

  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('status').filter({ hasText: 'engagements' })).toHaveText(count)
})

test('Back undoes each step, and Forward redoes it', async ({ page }) => {
  const status = page.getByRole('status').filter({ hasText: `of ${RECORDS.length} engagements` })
  await openPage(page, '/?level=leader')
  const leaders = countOf(record => record.level === 'leader')
  const both = countOf(record => record.level === 'leader' && record.topics.includes('taiwan'))
  await expect(status).toHaveText(leaders)

  await page
    .getByRole('region', { name: 'Filters' })
    .getByRole('button', { name: /^Topics/ })
    .click()
  await page.getByRole('option', { name: /^Taiwan/ }).click()
  await page.keyboard.press('Escape')
  await expect(status).toHaveText(both)
  await expect(page).toHaveURL('/?topics=taiwan&level=leader')

  const list = page.getByRole('region', { name: 'Engagements' })
  await list.getByRole('link').filter({ hasText: /./ }).first().click()
  await expect(page).toHaveURL(/\/e\/.+\?topics=taiwan&level=leader/)
  await expect(page.getByRole('region', { name: 'United States account' })).toBeVisible()
  const left = new URL(page.url()).pathname

  await page.goBack()
  await expect(status).toHaveText(both)
  // Focus is back on what was left.
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('a')
  expect(
    await page.evaluate(() => new URL((document.activeElement as HTMLAnchorElement).href).pathname),
  ).toBe(left)
  await page.goBack()
  await expect(status).toHaveText(leaders)
  await page.goForward()
  await expect(status).toHaveText(both)
})

test('links to the same page, to unknown values and to nothing', async ({ page }) => {
  await test.step('following a link to the current page adds no step', async () => {
    await openPage(page, '/?accounts=both')
    const steps = await page.evaluate(() => window.history.length)
    await page
      .getByRole('region', { name: 'Filters' })
      .getByRole('button', { name: /^Accounts/ })
      .click()
    await page.getByRole('option', { name: /^Both accounts/ }).click()
    await page.keyboard.press('Escape')
    const topics = page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('link', { name: 'Topics' })
    await topics.click()
    await expect(page.getByRole('region', { name: 'Heat map' })).toBeVisible()
    await topics.click()
    expect(await page.evaluate(() => window.history.length)).toBe(steps + 1)
  })
  await test.step('unknown values in a link are reported, and the rest is shown', async () => {
    await openPage(page, '/?topics=taiwan,taiwn&level=minister,janitor&colour=red&from=2023-02-30')
    await expect(
      page.getByRole('status').filter({ hasText: `of ${RECORDS.length} engagements` }),
    ).toHaveText(countOf(record => record.topics.includes('taiwan') && record.level === 'minister'))
    for (const value of ['taiwn', 'janitor', 'red', '2023-02-30']) {
      await expect(page.getByText(value).first()).toBeVisible()
    }
    await page.getByRole('button', { name: /dismiss/i }).click()
    await expect(page).toHaveURL('/?topics=taiwan&level=minister')
  })
  await test.step('an unknown engagement suggests the closest matches and a search', async () => {
    await page.goto('/e/2021-11-12-blinken-wang-cal')
    const nearest = RECORDS.find(record => record.id === CALL)
    await page.getByRole('link', { name: nearest?.title ?? '' }).click()
    await expect(page).toHaveURL(`/e/${CALL}`)

    await page.goto('/e/zzz')
    await expect(page.getByText('No engagement with this address is recorded')).toBeVisible()
    await page.getByRole('link', { name: /Search for/ }).click()
    await expect(page).toHaveURL('/?q=zzz')
  })
  await test.step('an unknown page says so', async () => {
    await page.goto('/nowhere')
    await expect(page.getByText('There is no page at this address')).toBeVisible()
    await page.goto('/e/%E0%A4%A')
    await expect(page.getByText('No engagement with this address is recorded')).toBeVisible()
  })
  await test.step('a stray "#" leaves the record of a topic alone', async () => {
    await page.goto('/topics/balloon#%E0%A4%A')
    await expect(page.getByRole('region', { name: 'The record' })).toBeVisible()
  })
})

/** Links as mail programs and sentences leave them, and what each opens. */
const FROM_MAIL = [
  [`/e/${CALL}).`, `/e/${CALL}`],
  [`/e/${CALL.toUpperCase()}`, `/e/${CALL}`],
  [`/E/${CALL}//`, `/e/${CALL}`],
  [`/e/${CALL}%3Ftopics%3Dtaiwan`, `/e/${CALL}?topics=taiwan`],
  [`/e/%22${CALL}%22?topics=taiwan`, `/e/${CALL}?topics=taiwan`],
  [`/e/${CALL}%3E#us-1`, `/e/${CALL}#us-1`],
  [`/e/2021-11-12-blinken%E2%80%8B-wang-call`, `/e/${CALL}`],
  [`/e/${CALL}?topics=3Dtaiwan&amp;by=3Dorder`, `/e/${CALL}?topics=taiwan&by=order`],
  ['/topics/Taiwan).', '/topics/taiwan'],
  ['/officials/wang-yi”', '/officials/wang-yi'],
  ['/contacts/leaders%3Ftopics%3Dtaiwan', '/contacts/leaders?topics=taiwan'],
  ['/terms/One-China-policy,', '/terms/one-china-policy'],
  ['/Claims).', '/claims'],
] as const

/** Opens each of them, which puts the address right without a step in the history. */
async function expectMended(page: Page, origin: string): Promise<void> {
  for (const [damaged, sound] of FROM_MAIL) {
    await test.step(damaged, async () => {
      await page.goto('about:blank')
      await page.goto(origin + damaged)
      await expect(page).toHaveURL(origin + sound)
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/not|No /)
      await expect(page.getByText('This link asked for')).toHaveCount(0)
      await page.goBack()
      expect(page.url()).toBe('about:blank')
    })
  }
}

test.describe('from mail', () => {
  // The host does not know these addresses either.
  test.use({ expectedErrors: /404/ })

  test('a link that mail has mangled opens what it means', async ({ page, baseURL }) => {
    test.setTimeout(180_000)
    await expectMended(page, baseURL ?? '')
    await page.goto('/topics/taiwn')
    await expect(page.getByRole('link', { name: 'Taiwan', exact: true })).toBeVisible()
  })
})

test.describe('on a host that knows nothing of the app', () => {
  test.use({ expectedErrors: /404/ })

  test('a deep link works through 404.html', async ({ page, baseURL }) => {
    const host = new URL(baseURL ?? '')
    host.port = String(Number(host.port) + 1)
    const site = host.href.replace(/\/$/, '')
    await page.goto(`${site}/e/${CALL}?by=order#taiwan`)
    await expect(page.getByRole('region', { name: 'Chinese account' })).toBeVisible()
    await page.goto(`${site}/e/${CALL}%3Ftopics%3Dtaiwan`)
    await expect(page).toHaveURL(`${site}/e/${CALL}?topics=taiwan`)
    await expect(page.getByRole('region', { name: 'Chinese account' })).toBeVisible()
    await page.goto(`${site}/TOPICS/taiwan).`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Taiwan/)
    await expect(page).toHaveURL(`${site}/topics/taiwan`)
    await page.goto(`${site}/?topics=energy`)
    await expect(page.getByRole('status').filter({ hasText: 'engagements' })).toHaveText(
      countOf(record => record.topics.includes('energy')),
    )
  })
})
