import type { Page } from '@playwright/test'
import { CALL, cn, pointsOf, recordOf, textsIn, us } from './accountPage.ts'
import { RECORDS, expect, openPage, test, type RawRecord } from './fixtures.ts'

const WOODSIDE = '2023-11-15-biden-xi-woodside-summit'
const ONE_ACCOUNT = '2023-07-18-kerry-wang-yi-meeting'
const NO_ACCOUNT = '2022-08-04-blinken-wang-phnom-penh'
const POSTPONED = '2023-02-03-blinken-beijing-visit-postponed'

/** Fails unless the page has every point of the record once. */
async function expectEachPointOnce(page: Page, record: RawRecord) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(record.title)
  for (const side of ['us', 'cn'] as const) {
    const expected = pointsOf(record, side).map(point => point.text)
    await expect
      .poll(async () => (await textsIn(page, side)).toSorted())
      .toEqual(expected.toSorted())
  }
}

test('shows who met, every point once, and never silence where a part is unknown', async ({
  page,
}) => {
  const record = recordOf(CALL)
  await openPage(page, `/e/${CALL}`)
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

  await expectEachPointOnce(page, record)

  // The Chinese account is full and does not speak of competition; the American one was seen
  // only from press reports, so that what it lacks may not be missing.
  await expect(cn(page).getByText('Not mentioned in the Chinese account').first()).toBeVisible()
  await expect(
    us(page).getByText('Not in the part we have of the United States account').first(),
  ).toBeVisible()
  await expect(us(page).getByText('Not mentioned in')).toHaveCount(0)

  // What is not known has no percentage, and the rest is of the part that is.
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

  // Terms are marked in the text, and others quoted.
  const warning = cn(page).locator('.point', { hasText: 'the gravest threat' })
  await expect(warning.locator('.term').first()).toHaveText('Taiwan independence')
  await expect(us(page).getByText('“price volatility”')).toBeVisible()
  await warning.getByRole('button', { name: 'Taiwan independence' }).click()
  await expect(page).toHaveURL(/[?&]term=Taiwan(\+|%20)independence/)
})

test('matched points are highlighted together, and lead to each other', async ({ page }) => {
  const record = recordOf(CALL)
  await openPage(page, `/e/${CALL}`)
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

  // As issued, both accounts keep their order, with lines between matches.
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

  // A topic can be linked from its row.
  await page.getByRole('link', { name: 'Link to Energy in this engagement' }).click()
  await expect(page).toHaveURL(`/e/${CALL}#energy`)
  await expect(page.locator('#energy')).toBeFocused()

  // The thread leads in both directions.
  const id = '2021-11-15-biden-xi-video-summit'
  const thread = page.getByRole('navigation', { name: 'Related engagements' })
  await thread.getByRole('link', { name: recordOf(id).title }).click()
  await expect(page).toHaveURL(`/e/${id}`)
  await expect(thread.getByRole('link', { name: recordOf(CALL).title })).toBeVisible()
})

test('says what is missing, and what never counts as silence', async ({ page }) => {
  await test.step('both accounts', async () => {
    await openPage(page, `/e/${WOODSIDE}`)
    await expectEachPointOnce(page, recordOf(WOODSIDE))
  })
  await test.step('one account', async () => {
    const record = recordOf(ONE_ACCOUNT)
    const [account] = record.accounts
    const missing = account?.side === 'us' ? cn(page) : us(page)
    await openPage(page, `/e/${ONE_ACCOUNT}`)
    await expect(missing).toContainText('is recorded.')
    await expect(missing).toContainText('That is not silence')
    await expect(page.getByText('Not mentioned in')).toHaveCount(0)
    await expectEachPointOnce(page, record)
  })
  await test.step('none', async () => {
    await openPage(page, `/e/${NO_ACCOUNT}`)
    await expect(us(page)).toContainText('No United States account is recorded.')
    await expect(cn(page)).toContainText('No Chinese account is recorded.')
    await expect(page.getByRole('radio')).toHaveCount(0)
  })
  await test.step('a visit that was postponed', async () => {
    await openPage(page, `/e/${POSTPONED}`)
    await expect(page.getByText('Postponed: this visit did not take place.')).toBeVisible()
  })
  await test.step('spoken words', async () => {
    const spoken = RECORDS.find(({ accounts }) =>
      accounts.some(one => one.form === 'remarks' && one.coverage === 'full'),
    )
    const side = spoken?.accounts.find(({ form }) => form === 'remarks')?.side ?? 'us'
    await openPage(page, `/e/${spoken?.id}`)
    const region = side === 'us' ? us(page) : cn(page)
    await expect(region).toContainText('what they lack does not count as silence')
    await expect(region).not.toContainText('Not mentioned in')
  })
  await test.step('shares that add up to more than the whole', async () => {
    const note = page.getByText('A point can count under several topics').filter({ visible: true })
    await openPage(page, `/e/${CALL}`)
    await expect(note).toBeVisible()
    const single = RECORDS.find(
      ({ accounts }) =>
        accounts.length > 0 &&
        accounts.every(({ points }) => points.every(({ topics }) => topics.length === 1)),
    )
    await openPage(page, `/e/${single?.id}`)
    await expect(us(page)).toBeVisible()
    await expect(note).toHaveCount(0)
  })
})

test('links lead to a topic, and stay within the filter and the layout', async ({ page }) => {
  await test.step('to a topic', async () => {
    await openPage(page, `/e/${CALL}#energy`)
    await expect(page.locator('#energy')).toBeFocused()
    await expect(page.locator('#energy')).toBeInViewport()
    await expect(page.locator('#energy')).toHaveAttribute('data-target')
  })
  await test.step('to nothing', async () => {
    await page.goto('about:blank')
    await openPage(page, `/e/${CALL}#nowhere%`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('[data-target]')).toHaveCount(0)
  })
  await test.step('under a filter', async () => {
    await openPage(page, `/e/${CALL}?topics=taiwan`)
    await expect(page.locator('#taiwan')).toContainText('in your filter')
    await expect(page.locator('.topic-head[data-asked]')).toHaveCount(1)
  })
  await test.step('previous and next', async () => {
    const chosen = RECORDS.filter(({ topics }) => topics.includes('balloon'))
    const [first, second] = chosen
    if (!first || !second) throw new Error('Too few records on the balloon')
    await openPage(page, `/e/${first.id}?topics=balloon&by=order`)
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
