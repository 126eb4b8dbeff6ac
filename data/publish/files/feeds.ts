import { Feed } from 'feed'
import { claimsOf } from '../../../src/domain/claims/claims.ts'
import { groupClaims } from '../../../src/domain/claims/sums.ts'
import { groupBy } from '../../../src/domain/lists.ts'
import { lastDay, type EngagementRecord } from '../../../src/domain/record/engagement.ts'
import { PAGES, pagePath } from '../../../src/domain/site/pages.ts'
import { FEED_KINDS, FEED_PATH, feedPath, type FeedKind } from '../../../src/domain/site/paths.ts'
import { formatDayRange } from '../../../src/domain/time/day.ts'
import type { Dataset } from '../../compile/dataset.ts'
import { absolute } from '../address.ts'
import type { Publisher, Site } from '../publisher.ts'
import { SUBJECTS } from '../subjects.ts'

/** The most engagements a feed holds: several years' worth, and still small to fetch. */
const MOST = 100

/** What a feed is about. */
interface Subject {
  /** Where the feed is, relative to the site. */
  path: string
  /** The page that it follows. */
  page: string
  title: string
  description: string
  entries: readonly Entry[]
}

interface Entry {
  record: EngagementRecord
  /** Tells apart entries of several feeds on one engagement. */
  part: '' | '#claims'
  summary: string
}

/**
 * A feed of all engagements, one for each topic, official and line of contact, and one of claims;
 * none if the site's address is not known, since feeds need absolute addresses.
 */
export const feeds: Publisher = site =>
  site.address.url === null
    ? []
    : [wholeRecord(site), ...subjects(site)].map(subject => ({
        path: subject.path,
        content: () => atom(site, subject),
      }))

const wholeRecord = ({ dataset: { edition, records } }: Site): Subject => ({
  path: FEED_PATH,
  page: '',
  title: edition.title,
  description: edition.description,
  entries: records.map(entryOf),
})

const entryOf = (record: EngagementRecord): Entry => ({ record, part: '', summary: record.summary })

function subjects({ dataset }: Site): Subject[] {
  return FEED_KINDS.flatMap(kind => (kind === 'claims' ? [claims(dataset)] : each(dataset, kind)))
}

/** A feed for each entry of a kind that has a page, with the engagements that are about it. */
function each(dataset: Dataset, kind: Exclude<FeedKind, 'claims'>): Subject[] {
  const { of } = PAGES[kind]
  const within = SUBJECTS[of].within(dataset)
  const pairs = dataset.records.flatMap(record =>
    [...new Set(within(record))].map(id => ({ id, record })),
  )
  const records = groupBy(pairs, ({ id }) => id)
  return NAMED[kind](dataset).map(({ id, name }) => ({
    path: feedPath(kind, id) ?? '',
    page: pagePath(kind, id),
    title: `${name} · ${dataset.edition.title}`,
    description: `Engagements between the United States and China: ${name}`,
    entries: (records.get(id) ?? []).map(one => entryOf(one.record)),
  }))
}

const NAMED: Readonly<
  Record<Exclude<FeedKind, 'claims'>, (dataset: Dataset) => { id: string; name: string }[]>
> = {
  topic: ({ topics }) => topics.map(({ id, label }) => ({ id, name: label })),
  official: ({ officials }) => officials.map(({ id, name }) => ({ id, name })),
  'contact-line': ({ contacts }) => contacts.map(({ id, label }) => ({ id, name: label })),
}

/** What was agreed and what each side attributes to the other, engagement by engagement. */
const claims = ({ edition, records }: Dataset): Subject => ({
  path: feedPath('claims') ?? '',
  page: pagePath('claims'),
  title: `Claims · ${edition.title}`,
  description: 'What was agreed and who says so; what each side attributes to the other.',
  entries: records.flatMap((record): Entry[] => {
    const groups = groupClaims(claimsOf(record.accounts))
    const summary = groups
      .map(({ title, parts }) => `${title}: ${parts.map(({ text }) => text).join('; ')}.`)
      .join(' ')
    return groups.length > 0 ? [{ record, part: '#claims', summary }] : []
  }),
})

/** Atom, the newest engagement first. */
function atom({ address, dataset }: Site, { path, page, title, description, entries }: Subject) {
  const { edition } = dataset
  const link = absolute(address, page) ?? ''
  const newest = entries.toReversed().slice(0, MOST)
  const feed = new Feed({
    id: link,
    title,
    description,
    link,
    language: 'en',
    generator: false,
    copyright: edition.licence?.title ?? '',
    // The dataset's date, not the build's: the same dataset gives the same feed.
    updated: instantOf(edition.released ?? newest[0]?.record.date ?? '1970-01-01'),
    feedLinks: { atom: absolute(address, path) ?? '' },
    // An Atom feed names an author.
    author: { name: edition.creators[0] ?? edition.title },
  })
  for (const { record, part, summary } of newest) {
    const url = absolute(address, pagePath('engagement', record.id)) ?? ''
    feed.addItem({
      id: url + part,
      link: url,
      title: asHtml(headline(record)),
      description: asHtml(summary),
      date: instantOf(lastDay(record)),
    })
  }
  return feed.atom1()
}

const headline = (record: EngagementRecord) =>
  `${record.title}, ${formatDayRange(record.date, lastDay(record))}`

/** The feed format takes titles and summaries for HTML; a record’s are plain text. */
const asHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Noon UTC, which is the same day in Washington and Beijing. */
const instantOf = (day: string) => new Date(`${day}T12:00:00Z`)
