import type { Locator, Page } from '@playwright/test'
import {
  RECORDS,
  isFull,
  expect,
  regionOf,
  test,
  type RawAccount,
  type RawRecord,
} from './fixtures.ts'
import { readTable } from './figures.ts'

type Side = 'us' | 'cn'
type RawPoint = RawAccount['points'][number]

const OTHER = { us: 'cn', cn: 'us' } as const
const WOODSIDE = '2023-11-15-biden-xi-woodside-summit'
const BEIJING = '2026-05-14-trump-xi-beijing-summit'
const WASHINGTON = '2026-09-24-trump-xi-washington-summit'

interface RawClaim {
  kind: 'agreement' | 'attribution'
  standing: 'both' | 'one' | Side | 'unknown'
  us: RawPoint[]
  cn: RawPoint[]
}

/** The claims of a record, told from its points without any of the app's code. */
function claimsIn(record: RawRecord): RawClaim[] {
  const pointsOf = (side: Side) => record.accounts.find(one => one.side === side)?.points ?? []
  const lettersOf = (side: Side) => pointsOf(side).flatMap(({ match }) => match ?? [])
  const met = [...new Set(lettersOf('us'))].filter(letter => lettersOf('cn').includes(letter))
  const of = (side: Side, letter: string) => pointsOf(side).filter(({ match }) => match === letter)
  const alone = (side: Side) =>
    pointsOf(side)
      .filter(({ match }) => !match || !met.includes(match))
      .map(point => ({ us: [], cn: [], [side]: [point] }))
  const exchanges: Pick<RawClaim, Side>[] = [
    ...met.map(letter => ({ us: of('us', letter), cn: of('cn', letter) })),
    ...alone('us'),
    ...alone('cn'),
  ]
  return exchanges.flatMap(exchange => {
    const agreeing = (['us', 'cn'] as const).filter(side =>
      exchange[side].some(({ act }) => act === 'agree'),
    )
    const telling = (['us', 'cn'] as const).filter(side =>
      exchange[side].some(({ speaker }) => speaker === OTHER[side]),
    )
    if (agreeing.length + telling.length === 0) return []
    const kind = agreeing.length > 0 ? ('agreement' as const) : ('attribution' as const)
    return [{ kind, standing: standingOf(record, exchange, agreeing.length), ...exchange }]
  })
}

function standingOf(record: RawRecord, { us, cn }: Pick<RawClaim, Side>, agreeing: number) {
  if (us.length > 0 && cn.length > 0) return agreeing === 1 ? 'one' : 'both'
  const side = us.length > 0 ? 'us' : 'cn'
  const other = record.accounts.find(account => account.side === OTHER[side])
  return other && isFull(other) ? side : 'unknown'
}

const recordOf = (id: string) => RECORDS.find(record => record.id === id) as RawRecord

const articleOf = (page: Page, id: string): Locator =>
  regionOf(page, 'Claims').getByRole('article', { name: recordOf(id).title, exact: true })

/** The texts of one side's points that an article shows, in alphabetical order. */
const textsIn = async (article: Locator, side: Side) =>
  (await article.locator(`[data-side=${side}] li > p:nth-child(2)`).allInnerTexts()).toSorted()

const textsOf = (claims: readonly RawClaim[], side: Side) =>
  claims.flatMap(claim => claim[side].map(({ text }) => text)).toSorted()

test('what Beijing says that Biden assured at Woodside, and what of it the White House has', async ({
  page,
}) => {
  await page.goto('/claims?officials=joe-biden&from=2023-11-15&to=2023-11-15&claim=attribution.cn')
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
  await page.goto('/claims')
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

for (const id of [BEIJING, WASHINGTON]) {
  test(`what only one side lists of ${id}`, async ({ page }) => {
    const record = recordOf(id)
    for (const side of ['us', 'cn'] as const) {
      await page.goto(
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
    }
  })
}

test('the lists of the Washington summit differ on what they differ on', async ({ page }) => {
  await page.goto('/claims?standing=us&from=2026-09-24&to=2026-09-24')
  await expect(articleOf(page, WASHINGTON)).toContainText('super intelligence')
  await page.goto('/claims?standing=cn&topics=military&from=2026-09-24&to=2026-09-24')
  await expect(articleOf(page, WASHINGTON)).toContainText(/crises/)
})

const total = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0)

test('which American is quoted most in Chinese accounts, and how much stands in American ones', async ({
  page,
}) => {
  await page.goto('/claims?claim=attribution.cn&per=official')
  const region = regionOf(page, 'Claims counted')
  await region.getByRole('button', { name: /^View as table/ }).click()
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
  await page.goto('/claims')
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

test('a number leads to the point in its account', async ({ page }) => {
  await page.goto('/claims?from=2023-11-15&to=2023-11-15&claim=attribution&standing=cn')
  const number = articleOf(page, WOODSIDE).getByRole('link', { name: /^Point \d+ of the Chinese/ })
  const name = await number.first().innerText()
  await number.first().click()
  await expect(page).toHaveURL(new RegExp(`/e/${WOODSIDE}.*#cn-${name}$`))
  await expect(page.locator(`#cn-${name}`)).toBeFocused()
  await expect(page.locator(`#cn-${name}`)).toBeInViewport()
})

test('exports exactly what is shown', async ({ page }) => {
  await page.goto('/claims?from=2026-09-24&to=2026-09-24')
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

test('claims are filtered and counted by line of contact', async ({ page }) => {
  await page.goto('/contacts/defence-chiefs')
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
  await figure.getByRole('button', { name: /^View as table/ }).click()
  const row = (await readTable(figure)).find(
    ([series, line]) => series === 'Agreements' && line === 'Defence chiefs',
  )
  expect(total(row?.slice(2).map(Number) ?? [])).toBe(Number(agreed))

  // On paper with the site's name, the address and the day.
  await page.goto('/claims?line=defence-chiefs&claim=agreement')
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
