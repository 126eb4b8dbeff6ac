import type { Locator, Page } from '@playwright/test'
import { recordOf } from './accountPage.ts'
import { RECORDS, expect, openPage, regionOf, test } from './fixtures.ts'
import { OTHER, claimsIn, type RawClaim, type Side } from './rawClaims.ts'

const WOODSIDE = '2023-11-15-biden-xi-woodside-summit'
const LIMA = '2024-11-16-biden-xi-lima'
const BEIJING = '2026-05-14-trump-xi-beijing-summit'
const WASHINGTON = '2026-09-24-trump-xi-washington-summit'

const articleOf = (page: Page, id: string): Locator =>
  regionOf(page, 'Claims').getByRole('article', { name: recordOf(id).title, exact: true })

/** The texts of one side's points that an article shows, in alphabetical order. */
const textsIn = async (article: Locator, side: Side) =>
  (await article.locator(`[data-side=${side}] li > p:nth-child(2)`).allTextContents()).toSorted()

const textsOf = (claims: readonly RawClaim[], side: Side) =>
  claims.flatMap(claim => claim[side].map(({ text }) => text)).toSorted()

test('what Beijing says that Biden assured at Woodside, and what of it the White House has', async ({
  page,
}) => {
  await openPage(
    page,
    '/claims?officials=joe-biden&from=2023-11-15&to=2023-11-15&claim=attribution.cn',
  )
  const claims = claimsIn(recordOf(WOODSIDE)).filter(
    ({ kind, cn }) => kind === 'attribution' && cn.some(({ speaker }) => speaker === 'us'),
  )
  const article = articleOf(page, WOODSIDE)
  await expect.poll(() => textsIn(article, 'cn')).toEqual(textsOf(claims, 'cn'))
  await expect.poll(() => textsIn(article, 'us')).toEqual(textsOf(claims, 'us'))
  const alone = claims.filter(({ standing }) => standing === 'cn').length
  await expect(article.getByText('Not in the American account', { exact: true })).toHaveCount(alone)
  await expect(article).toContainText(`${alone} in the Chinese alone`)
})

const onDrugs = (claim: RawClaim) =>
  claim.kind === 'agreement' &&
  [...claim.us, ...claim.cn].some(({ topics }) => topics.includes('narcotics'))

test('every engagement where fentanyl was agreed, and who says so', async ({ page }) => {
  await openPage(page, '/claims')
  const filters = regionOf(page, 'Filters')
  await filters.getByRole('button', { name: /^Topics/ }).click()
  await page.getByRole('option', { name: /^Fentanyl/ }).click()
  await page.keyboard.press('Escape')
  await filters.getByRole('button', { name: /^Claim/ }).click()
  await page.getByRole('option', { name: /^Agreements/ }).click()
  await expect(page).toHaveURL(/\?topics=narcotics&claim=agreement$/)
  const expected = RECORDS.filter(record => claimsIn(record).some(onDrugs))
  await expect(filters.getByRole('status')).toHaveText(
    `${expected.length} of ${RECORDS.length} engagements`,
  )
  const articles = regionOf(page, 'Claims').getByRole('article')
  await expect(articles).toHaveCount(expected.length)
  const names = await articles.evaluateAll(all => all.map(one => one.getAttribute('aria-label')))
  expect(names).toEqual(expected.map(({ title }) => title).toReversed())
  for (const record of expected) {
    const shown = await textsIn(articleOf(page, record.id), 'us')
    expect(shown).toEqual(textsOf(claimsIn(record).filter(onDrugs), 'us'))
  }
})

test('what only one side lists of the summits of 2026', async ({ page }) => {
  for (const id of [BEIJING, WASHINGTON]) {
    const record = recordOf(id)
    for (const side of ['us', 'cn'] as const) {
      await test.step(`${id}, ${side}`, async () => {
        await openPage(
          page,
          `/claims?claim=agreement&standing=${side}&from=${record.date}&to=${record.date}`,
        )
        const claims = claimsIn(record).filter(
          ({ kind, standing }) => kind === 'agreement' && standing === side,
        )
        expect(claims.length).toBeGreaterThan(0)
        const article = articleOf(page, id)
        await expect.poll(() => textsIn(article, side)).toEqual(textsOf(claims, side))
        expect(await textsIn(article, OTHER[side])).toEqual([])
        // The sentence at the head says nothing of the standings that the filter leaves out.
        const lede = page.getByRole('heading', { level: 1 }).locator('+ p')
        const name = { us: 'American', cn: 'Chinese' }
        await expect(lede).toContainText(
          new RegExp(
            `^The filter leaves ${claims.length} agreements? that stands? in the ${name[side]} account alone, although the ${name[OTHER[side]]} is known in full\\.`,
          ),
        )
        await expect(lede).not.toContainText(/\b0\b|called agreed/)
      })
    }
  }

  // The lists of the Washington summit differ on what they differ on.
  await openPage(page, '/claims?standing=us&from=2026-09-24&to=2026-09-24')
  await expect(articleOf(page, WASHINGTON)).toContainText('super intelligence')
  await openPage(page, '/claims?standing=cn&topics=military&from=2026-09-24&to=2026-09-24')
  await expect(articleOf(page, WASHINGTON)).toContainText(/crises/)
})

test('a claim leads to the point in its account, and exports are exactly what is shown', async ({
  page,
}) => {
  await test.step('to the point', async () => {
    await openPage(page, '/claims?from=2023-11-15&to=2023-11-15&claim=attribution&standing=cn')
    const number = articleOf(page, WOODSIDE).getByRole('link', {
      name: /^Point \d+ of the Chinese/,
    })
    const name = await number.first().innerText()
    await number.first().click()
    await expect(page).toHaveURL(new RegExp(`/e/${WOODSIDE}.*#cn-${name}$`))
    await expect(page.locator(`#cn-${name}`)).toBeFocused()
    await expect(page.locator(`#cn-${name}`)).toBeInViewport()
  })
  await test.step('Back returns to it, however many points of its engagement are listed', async () => {
    await openPage(page, '/claims')
    const number = articleOf(page, LIMA)
      .getByRole('link', { name: /^Point \d+ of the/ })
      .last()
    const id = (await number.getAttribute('href'))?.split('#')[1] ?? ''
    await number.click()
    await expect(page.locator(`#${id}`)).toBeFocused()
    await page.goBack()
    await expect(number).toBeFocused()
    await expect(number).toBeInViewport()
  })
  await test.step('exports', async () => {
    await openPage(page, '/claims?from=2026-09-24&to=2026-09-24')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      (async () => {
        await regionOf(page, 'Filters').getByRole('button', { name: 'Export' }).click()
        await page.getByRole('menuitem', { name: /JSON/ }).click()
      })(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const { claims } = JSON.parse(Buffer.concat(chunks).toString()) as { claims: unknown[] }
    const records = RECORDS.filter(
      ({ date, endDate }) => date <= '2026-09-24' && (endDate ?? date) >= '2026-09-24',
    )
    expect(claims).toHaveLength(records.flatMap(claimsIn).length)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every engagement with claims is there', async ({ page }) => {
    await page.goto('/claims')
    const claiming = RECORDS.filter(record => claimsIn(record).length > 0)
    const region = regionOf(page, 'Claims')
    const articles = await region.getByRole('article').count()
    const rest = region.locator('noscript li')
    expect(articles + (await rest.count())).toBe(claiming.length)
    const [oldest] = claiming
    await expect(rest.last()).toBeVisible()
    await expect(rest.last().getByRole('link')).toHaveAttribute('href', `/e/${oldest?.id}`)
    await expect(rest.last()).toContainText(/(Agreed|words): \d/)
  })
})
