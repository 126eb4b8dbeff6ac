import { SitemapStream, streamToPromise } from 'sitemap'
import { absolute } from '../address.ts'
import type { Publisher, Site } from '../publisher.ts'

/** The most addresses a sitemap may hold. */
const MOST_IN_SITEMAP = 50_000

/**
 * The files that search engines read: `robots.txt` always; a sitemap of all pages only if the site's
 * address is known, since it needs absolute URLs.
 */
export const syndication: Publisher = site => [
  { path: 'robots.txt', content: () => robots(site) },
  ...(site.address.url === null ? [] : [{ path: 'sitemap.xml', content: () => sitemap(site) }]),
]

function robots({ address }: Site): string {
  const map = absolute(address, 'sitemap.xml')
  return `User-agent: *\nAllow: /\n${map ? `\nSitemap: ${map}\n` : ''}`
}

async function sitemap({ address, pages }: Site): Promise<string> {
  const stream = new SitemapStream({ hostname: address.url ?? '' })
  for (const { path, changed } of pages.slice(0, MOST_IN_SITEMAP)) {
    stream.write({ url: absolute(address, path) ?? path, ...(changed && { lastmod: changed }) })
  }
  stream.end()
  return (await streamToPromise(stream)).toString()
}
