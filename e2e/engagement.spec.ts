import type { Page } from '@playwright/test'
import { RECORDS, expect, isFull, test, type RawRecord } from './fixtures.ts'

const CALL = '2021-11-12-blinken-wang-call'
const ONE_ACCOUNT = '2023-07-18-kerry-wang-yi-meeting'
const NO_ACCOUNT = '2022-08-04-blinken-wang-phnom-penh'
const POSTPONED = '2023-02-03-blinken-beijing-visit-postponed'

function recordOf(id: string): RawRecord {
  const record = RECORDS.find(one => one.id === id)
  if (!record) throw new Error(`No record ${id}`)
  return record
}

const us = (page: Page) => page.getByRole('region', { name: 'United States account' })
const cn = (page: Page) => page.getByRole('region', { name: 'Chinese account' })
const pointsOf = (record: RawRecord, side: 'us' | 'cn') =>
  record.accounts.find(account => account.side === side)?.points ?? []

/** The points of an account as the page shows them, top to bottom. */
const textsIn = (page: Page, side: 'us' | 'cn') =>
  (side === 'us' ? us(page) : cn(page)).locator('.point > p:nth-of-type(2)').allTextContents()

test.describe('the head', () => {
  test('writes both dates out, with who asked and who took part', async ({ page }) => {
    await page.goto(`/e/${CALL}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(recordOf(CALL).title)
    const head = page
      .getByRole('article')
      .getByRole('banner')
      .or(page.locator('article > div header'))
    await expect(head).toContainText(
      'Friday 12 November 2021 in Washington · Saturday 13 November 2021 in Beijing',
    )
    await expect(head).toContainText('Phone call · Ministers · at the American side’s request')
    await expect(head.getByRole('link', { name: 'Wang Yi' })).toHaveAttribute(
      'href',
      '/officials/wang-yi',
    )
    await expect(head).toContainText('Antony Blinken, Secretary of State')
  })

  test('says that a visit was postponed', async ({ page }) => {
    await page.goto(`/e/${POSTPONED}`)
    await expect(page.getByText('Postponed: this visit did not take place.')).toBeVisible()
  })

  test('links along the thread in both directions', async ({ page }) => {
    const id = '2021-11-15-biden-xi-video-summit'
    await page.goto(`/e/${CALL}`)
    const thread = page.getByRole('navigation', { name: 'Related engagements' })
    await thread.getByRole('link', { name: recordOf(id).title }).click()
    await expect(page).toHaveURL(`/e/${id}`)
    await expect(thread.getByRole('link', { name: recordOf(CALL).title })).toBeVisible()
  })
})

test.describe('by topic', () => {
  for (const id of [CALL, '2023-11-15-biden-xi-woodside-summit', ONE_ACCOUNT]) {
    test(`shows every point of ${id} once`, async ({ page }) => {
      const record = recordOf(id)
      await page.goto(`/e/${id}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(record.title)
      for (const side of ['us', 'cn'] as const) {
        const expected = pointsOf(record, side).map(point => point.text)
        await expect
          .poll(async () => (await textsIn(page, side)).toSorted())
          .toEqual(expected.toSorted())
      }
    })
  }

  test('names a silence only if the account is full', async ({ page }) => {
    await page.goto(`/e/${CALL}`)
    // The Chinese account is full and does not speak of competition; the American one was seen
    // only from press reports, so that what it lacks may not be missing.
    await expect(cn(page).getByText('Not mentioned in the Chinese account').first()).toBeVisible()
    await expect(
      us(page).getByText('Not in the part we have of the United States account').first(),
    ).toBeVisible()
    await expect(us(page).getByText('Not mentioned in')).toHaveCount(0)
  })

  test('lines up matched points and highlights them together', async ({ page }) => {
    await page.goto(`/e/${CALL}`)
    const ours = us(page).locator('[data-match="d"]')
    const theirs = cn(page).locator('[data-match="d"]')
    const [left, right] = [await ours.boundingBox(), await theirs.boundingBox()]
    expect(Math.abs((left?.y ?? 0) - (right?.y ?? 1000))).toBeLessThan(2)

    await expect(page.locator('[data-lit]')).toHaveCount(0)
    await ours.hover()
    await expect(theirs).toHaveAttribute('data-lit')
    await page.mouse.move(0, 0)
    await expect(page.locator('[data-lit]')).toHaveCount(0)

    const link = theirs.getByRole('link', { name: /^Matched with point/ })
    await link.focus()
    await expect(ours).toHaveAttribute('data-lit')
    await link.press('Enter')
    await expect(ours).toBeFocused()
    await expect(page).toHaveURL(`/e/${CALL}`)
  })

  test('marks terms in the text and quotes the others', async ({ page }) => {
    await page.goto(`/e/${CALL}`)
    const warning = cn(page).locator('.point', { hasText: 'the gravest threat' })
    await expect(warning.locator('.term').first()).toHaveText('Taiwan independence')
    await expect(us(page).getByText('“price volatility”')).toBeVisible()
    await warning.getByRole('button', { name: 'Taiwan independence' }).click()
    await expect(page).toHaveURL(/[?&]term=Taiwan(\+|%20)independence/)
  })

  test('emphasises the topics of the filter', async ({ page }) => {
    await page.goto(`/e/${CALL}?topics=taiwan`)
    await expect(page.locator('#taiwan')).toContainText('in your filter')
    await expect(page.locator('.topic-head[data-asked]')).toHaveCount(1)
  })
})

test.describe('what is not known', () => {
  test('has no percentage, and the rest is of the part that is', async ({ page }) => {
    const record = recordOf(CALL)
    await page.goto(`/e/${CALL}`)
    const held = new Set(pointsOf(record, 'us').flatMap(({ topics }) => topics))
    const raised = record.topics.filter(topic =>
      record.accounts.some(({ points }) => points.some(point => point.topics.includes(topic))),
    )
    expect(raised.some(topic => !held.has(topic))).toBe(true)
    for (const topic of raised) {
      const shares = page.locator(`#${topic} .topic-card > p`).nth(1)
      const [ours, theirs] = await shares.locator(':scope > span').allTextContents()
      expect(ours, topic).toMatch(
        held.has(topic) ? /^\d+% of part of the United/ : /^\?Share of the United .* not known/,
      )
      expect(theirs, topic).toMatch(/^\d+% of the Chinese account/)
    }
    const words = pointsOf(record, 'us').reduce((sum, point) => sum + point.words, 0)
    await expect(us(page)).toContainText(`${words} words of it known`)
    await expect(us(page)).toContainText('Known only from press reports.')
    await expect(us(page)).not.toContainText(/about [0-9]/)
    await expect(cn(page)).not.toContainText('of it known')
  })

  test('is never silence in spoken words', async ({ page }) => {
    const spoken = RECORDS.find(({ accounts }) =>
      accounts.some(one => one.form === 'remarks' && one.coverage === 'full'),
    )
    const side = spoken?.accounts.find(({ form }) => form === 'remarks')?.side ?? 'us'
    await page.goto(`/e/${spoken?.id}`)
    const region = side === 'us' ? us(page) : cn(page)
    await expect(region).toContainText('what they lack does not count as silence')
    await expect(region).not.toContainText('Not mentioned in')
  })

  test('a note explains shares that add up to more than the whole', async ({ page }) => {
    const note = page.getByText('A point can count under several topics').filter({ visible: true })
    await page.goto(`/e/${CALL}`)
    await expect(note).toBeVisible()
    const single = RECORDS.find(
      ({ accounts }) =>
        accounts.length > 0 &&
        accounts.every(({ points }) => points.every(({ topics }) => topics.length === 1)),
    )
    await page.goto(`/e/${single?.id}`)
    await expect(us(page)).toBeVisible()
    await expect(note).toHaveCount(0)
  })
})

/** The host of an address as the page shows it. */
const site = (url: string) => new URL(url).hostname.replace(/^www\./, '')

/** True where the sources of a record say that an address is of this kind. */
const isOf = (record: RawRecord, url: string, kind: string) =>
  record.sources.some(source => source.url === url && source.kind === kind)

/** Every page of an account, its own first. */
const pagesOf = ({ url, points }: RawRecord['accounts'][number]) => [
  ...new Set([url, ...points.flatMap(({ from }) => from ?? [])]),
]

test.describe('sources', () => {
  const HEADINGS: Record<string, string> = {
    official: 'Official',
    copy: 'Copies of official texts',
    news: 'Press',
    reference: 'Reference',
  }

  test('stand under their kind, each with its host', async ({ page }) => {
    const record = RECORDS.find(({ sources }) => new Set(sources.map(one => one.kind)).size === 4)
    if (!record) throw new Error('No record has sources of every kind')
    await page.goto(`/e/${record.id}`)
    const region = page.getByRole('region', { name: 'Sources' })
    await expect(region.getByRole('heading', { level: 3 })).toHaveText(Object.values(HEADINGS))
    for (const { url, kind } of record.sources) {
      const item = region.getByRole('listitem').filter({ has: page.locator(`a[href="${url}"]`) })
      await expect(item).toContainText(site(url))
      await expect(
        region
          .locator('div')
          .filter({ has: page.getByRole('heading', { name: HEADINGS[kind], exact: true }) })
          .last(),
      ).toContainText(site(url))
    }
  })

  test('a copy says that it is one, after the office’s own page', async ({ page }) => {
    const copied = RECORDS.find(record =>
      record.accounts.some(
        account =>
          account.coverage === 'full' &&
          isOf(record, account.url, 'copy') &&
          record.sources.some(
            source => source.kind === 'official' && source.publisher === account.publisher,
          ),
      ),
    )
    const account = copied?.accounts.find(one => isOf(copied, one.url, 'copy'))
    const own = copied?.sources.find(
      one => one.kind === 'official' && one.publisher === account?.publisher,
    )
    if (!copied || !account || !own) throw new Error('No account was read in a copy')
    await page.goto(`/e/${copied.id}`)
    const links = (account.side === 'us' ? us(page) : cn(page)).locator('.account-intro a')
    await expect(links.nth(0)).toContainText(`Issued at ${site(own.url)}`)
    await expect(links.nth(1)).toContainText(`Text read at ${site(account.url)}`)
    await expect(links.nth(1)).toHaveAttribute('href', account.url)
  })

  test('lists the pages of a text that was put together', async ({ page }) => {
    const record = RECORDS.find(({ accounts }) =>
      accounts.some(one => isFull(one) && pagesOf(one).length > 1),
    )
    const account = record?.accounts.find(one => isFull(one) && pagesOf(one).length > 1)
    if (!record || !account) throw new Error('No full text was put together')
    const pages = pagesOf(account)
    await page.goto(`/e/${record.id}`)
    const region = account.side === 'us' ? us(page) : cn(page)
    await region.getByText(`Full text, put together from ${pages.length} pages`).click()
    const links = region.locator('details a')
    await expect(links).toHaveCount(pages.length)
    for (const [index, url] of pages.entries()) {
      await expect(links.nth(index)).toHaveAttribute('href', url)
      await expect(links.nth(index)).toBeVisible()
    }
  })
})

test('as issued keeps both accounts in their order, with lines between matches', async ({
  page,
}) => {
  const record = recordOf(CALL)
  await page.goto(`/e/${CALL}`)
  await page.getByRole('radio', { name: 'As issued' }).check({ force: true })
  await expect(page).toHaveURL(`/e/${CALL}?by=order`)
  for (const side of ['us', 'cn'] as const) {
    await expect
      .poll(() => textsIn(page, side))
      .toEqual(pointsOf(record, side).map(point => point.text))
  }
  const matches = pointsOf(record, 'us').flatMap(({ match }) =>
    pointsOf(record, 'cn').filter(point => match !== undefined && point.match === match),
  )
  await expect(page.locator('.match-line')).toHaveCount(matches.length)
  await us(page).locator('[data-match="c"]').hover()
  await expect(page.locator('.match-line[data-state="lit"]')).toHaveCount(1)

  await page.goBack()
  await expect(page.getByRole('radio', { name: 'By topic' })).toBeChecked()
})

test.describe('missing accounts', () => {
  test('one account: says which is missing, and that this is no silence', async ({ page }) => {
    const record = recordOf(ONE_ACCOUNT)
    const [account] = record.accounts
    const missing = account?.side === 'us' ? cn(page) : us(page)
    await page.goto(`/e/${ONE_ACCOUNT}`)
    await expect(missing).toContainText('is recorded.')
    await expect(missing).toContainText('That is not silence')
    await expect(page.getByText('Not mentioned in')).toHaveCount(0)
  })

  test('none: says so on both sides', async ({ page }) => {
    await page.goto(`/e/${NO_ACCOUNT}`)
    await expect(us(page)).toContainText('No United States account is recorded.')
    await expect(cn(page)).toContainText('No Chinese account is recorded.')
    await expect(page.getByRole('radio')).toHaveCount(0)
  })
})

test.describe('links', () => {
  test('a link to a topic brings the reader there', async ({ page }) => {
    await page.goto(`/e/${CALL}#energy`)
    await expect(page.locator('#energy')).toBeFocused()
    await expect(page.locator('#energy')).toBeInViewport()
    await expect(page.locator('#energy')).toHaveAttribute('data-target')
  })

  test('a link to nothing is ignored', async ({ page }) => {
    await page.goto(`/e/${CALL}#nowhere%`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('[data-target]')).toHaveCount(0)
  })

  test('a topic can be linked from its row', async ({ page }) => {
    await page.goto(`/e/${CALL}`)
    await page.getByRole('link', { name: 'Link to Energy in this engagement' }).click()
    await expect(page).toHaveURL(`/e/${CALL}#energy`)
    await expect(page.locator('#energy')).toBeFocused()
  })

  test('previous and next stay within the filter and the layout', async ({ page }) => {
    const chosen = RECORDS.filter(({ topics }) => topics.includes('balloon'))
    const [first, second] = chosen
    if (!first || !second) throw new Error('Too few records on the balloon')
    await page.goto(`/e/${first.id}?topics=balloon&by=order`)
    const selection = page.getByRole('navigation', { name: 'Selection' })
    await expect(selection).toContainText(`1 of ${chosen.length} in this selection`)
    await expect(selection.getByRole('link', { name: /^Previous/ })).toHaveCount(0)
    await selection.getByRole('link', { name: /^Next/ }).click()
    await expect(page).toHaveURL(`/e/${second.id}?topics=balloon&by=order`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(second.title)
    await expect(selection).toContainText(`2 of ${chosen.length} in this selection`)
    await selection.getByRole('link', { name: 'in this selection' }).click()
    await expect(page).toHaveURL('/?topics=balloon')
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 740 }, hasTouch: true })

  test('shows one account, and the other at a touch', async ({ page }) => {
    await page.goto(`/e/${CALL}`)
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

  for (const layout of ['topic', 'order']) {
    test(`never scrolls the page sideways, by ${layout}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(`/e/${CALL}?by=${layout}`)
      await expect(us(page)).toBeVisible()
      const [inner, content] = await page.evaluate(() => [
        document.documentElement.clientWidth,
        document.documentElement.scrollWidth,
      ])
      expect(content).toBeLessThanOrEqual(inner ?? 0)
    })
  }
})
