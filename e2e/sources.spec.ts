import { cn, us } from './accountPage.ts'
import { RECORDS, expect, isFull, openPage, regionOf, test, type RawRecord } from './fixtures.ts'

/** The host of an address as the page shows it. */
const site = (url: string) => new URL(url).hostname.replace(/^www\./, '')

/** True where the sources of a record say that an address is of this kind. */
const isOf = (record: RawRecord, url: string, kind: string) =>
  record.sources.some(source => source.url === url && source.kind === kind)

/** Every page of an account, its own first. */
const pagesOf = ({ url, points }: RawRecord['accounts'][number]) => [
  ...new Set([url, ...points.flatMap(({ from }) => from ?? [])]),
]

const HEADINGS: Record<string, string> = {
  official: 'Official',
  copy: 'Copies of official texts',
  news: 'Press',
  reference: 'Reference',
}

test('sources stand under their kind, each with its host', async ({ page }) => {
  await test.step('of every kind', async () => {
    const record = RECORDS.find(({ sources }) => new Set(sources.map(one => one.kind)).size === 4)
    if (!record) throw new Error('No record has sources of every kind')
    await openPage(page, `/e/${record.id}`)
    const region = regionOf(page, 'Sources')
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
  await test.step('a copy says that it is one, after the office’s own page', async () => {
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
    await openPage(page, `/e/${copied.id}`)
    const links = (account.side === 'us' ? us(page) : cn(page)).locator('.account-intro a')
    await expect(links.nth(0)).toContainText(`Issued at ${site(own.url)}`)
    await expect(links.nth(1)).toContainText(`Text read at ${site(account.url)}`)
    await expect(links.nth(1)).toHaveAttribute('href', account.url)
  })
  await test.step('the pages of a text that was put together', async () => {
    const record = RECORDS.find(({ accounts }) =>
      accounts.some(one => isFull(one) && pagesOf(one).length > 1),
    )
    const account = record?.accounts.find(one => isFull(one) && pagesOf(one).length > 1)
    if (!record || !account) throw new Error('No full text was put together')
    const pages = pagesOf(account)
    await openPage(page, `/e/${record.id}`)
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
