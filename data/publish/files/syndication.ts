import { Feed } from 'feed'
import { SitemapStream, streamToPromise } from 'sitemap'
import { formatDayRange } from '../../../src/domain/time/day.ts'
import { lastDay, type EngagementRecord } from '../../../src/domain/record/engagement.ts'
import { pagePath } from '../../../src/domain/site/pages.ts'
import { FEED_PATH } from '../../../src/domain/site/paths.ts'
import { absolute } from '../address.ts'
import type { Publisher, Site } from '../publisher.ts'

/** The most engagements a feed holds: several years' worth, and still small to fetch. */
const MOST_IN_FEED = 100

/** The most addresses a sitemap may hold. */
const MOST_IN_SITEMAP = 50_000

/**
 * The files that search engines and feed readers read: `robots.txt` always; a sitemap of all pages
 * and a feed of engagements only if the site's address is known, since both need absolute URLs.
 */
export const syndication: Publisher = site => [
  { path: 'robots.txt', content: () => robots(site) },
  ...(site.address.url === null
    ? []
    : [
        { path: 'sitemap.xml', content: () => sitemap(site) },
        { path: FEED_PATH, content: () => feed(site) },
      ]),
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

/** Atom, the newest engagement first. */
function feed({ address, dataset }: Site): string {
  const { edition, records } = dataset
  const start = address.url ?? ''
  const newest = records.toReversed().slice(0, MOST_IN_FEED)
  const atom = new Feed({
    id: start,
    title: edition.title,
    description: edition.description,
    link: start,
    language: 'en',
    generator: false,
    copyright: edition.licence?.title ?? '',
    // The dataset's date, not the build's: the same dataset gives the same feed.
    updated: instantOf(edition.released ?? newest[0]?.date ?? '1970-01-01'),
    feedLinks: { atom: start + FEED_PATH },
    ...(edition.creators[0] && { author: { name: edition.creators[0] } }),
  })
  for (const record of newest) {
    const url = absolute(address, pagePath('engagement', record.id)) ?? ''
    atom.addItem({
      id: url,
      link: url,
      title: asHtml(headline(record)),
      description: asHtml(record.summary),
      date: instantOf(lastDay(record)),
    })
  }
  return atom.atom1()
}

const headline = (record: EngagementRecord) =>
  `${record.title}, ${formatDayRange(record.date, lastDay(record))}`

/** The feed format takes titles and summaries for HTML; a record’s are plain text. */
const asHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Noon UTC, which is the same day in Washington and Beijing. */
const instantOf = (day: string) => new Date(`${day}T12:00:00Z`)
