import type { Dataset as DatasetThing, Event, Organization, Person, WithContext } from 'schema-dts'
import { oncePer } from '../../../src/domain/lists.ts'
import { ACCOUNT_LABELS } from '../../../src/domain/record/labels.ts'
import { whereOf } from '../../../src/domain/record/headline.ts'
import {
  lastDay,
  type EngagementRecord,
  type Official,
  type OfficialSide,
  type Status,
  type Topic,
} from '../../../src/domain/record/engagement.ts'
import { pagePath } from '../../../src/domain/site/pages.ts'
import type { Dataset } from '../../compile/dataset.ts'
import type { Download } from '../../compile/downloads/downloads.ts'
import { partOf } from '../../compile/derive.ts'
import { absolute, type SiteAddress } from '../address.ts'
import type { SitePage } from '../pages.ts'
import type { Site } from '../publisher.ts'

/** What the structured data says about the site. */
interface Told {
  dataset: Dataset
  downloads: readonly Pick<Download, 'path' | 'title'>[]
  address: SiteAddress
}

/**
 * Structured data for search engines in the vocabulary of schema.org: an `Event` on the page of an
 * engagement, a `Dataset` on the page about the record, nothing on other pages. Addresses are left
 * out if the site's own is unknown.
 */
export function structuredData({ kind, id }: SitePage, site: Site): object | undefined {
  if (kind === 'about') return datasetThing(site)
  const record = kind === 'engagement' && namesOf(site.dataset).records.get(id)
  return record ? eventThing(site, record) : undefined
}

/** A dataset's entries by id. */
interface Names {
  records: ReadonlyMap<string, EngagementRecord>
  officials: ReadonlyMap<string, Official>
  topics: ReadonlyMap<string, Topic>
}

/** Built once for all pages. */
const namesOf = oncePer(({ records, officials, topics }: Dataset): Names => ({
  records: byId(records),
  officials: byId(officials),
  topics: byId(topics),
}))

const byId = <T extends { id: string }>(entries: readonly T[]) =>
  new Map(entries.map(entry => [entry.id, entry]))

const STATUSES: Record<Status, Event['eventStatus']> = {
  held: 'https://schema.org/EventScheduled',
  planned: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
  declined: 'https://schema.org/EventCancelled',
}

const GOVERNMENTS: Record<OfficialSide, string | null> = {
  us: 'Government of the United States',
  cn: 'Government of the People’s Republic of China',
  other: null,
}

/** An engagement as an `Event`. */
export function eventThing(site: Told, record: EngagementRecord): WithContext<Event> {
  const names = namesOf(site.dataset)
  const url = pageUrl(site, record.id)
  const whole = partOf(record)
  const host = record.initiator === 'us' || record.initiator === 'cn' ? record.initiator : null
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    ...(url && { '@id': url, url }),
    name: record.title,
    description: record.summary,
    startDate: record.date,
    endDate: lastDay(record),
    eventStatus: STATUSES[record.status],
    eventAttendanceMode: record.place
      ? 'https://schema.org/OfflineEventAttendanceMode'
      : 'https://schema.org/OnlineEventAttendanceMode',
    location: record.place
      ? {
          '@type': 'Place',
          name: whereOf(record.place, record.format),
          address: {
            '@type': 'PostalAddress',
            addressLocality: record.place.city,
            addressCountry: record.place.country,
          },
        }
      : { '@type': 'VirtualLocation', name: whereOf(null, record.format) },
    ...(host && { organizer: government(host) }),
    attendee: record.participants.map(({ official, title }) => attendee(names, official, title)),
    about: record.topics.map(id => ({
      '@type': 'Thing',
      name: names.topics.get(id)?.label ?? id,
    })),
    subjectOf: record.accounts.map(({ side, title, publisher, url: source, language, date }) => ({
      '@type': 'CreativeWork',
      name: title ?? ACCOUNT_LABELS[side],
      publisher: { '@type': 'Organization', name: publisher },
      url: source,
      inLanguage: language,
      ...(date && { datePublished: date }),
    })),
    ...(whole && { superEvent: superEvent(site, whole, names) }),
  }
}

function superEvent(site: Told, id: string, { records }: Names): Event {
  const url = pageUrl(site, id)
  return {
    '@type': 'Event',
    ...(url && { '@id': url, url }),
    name: records.get(id)?.title ?? id,
  }
}

function attendee({ officials }: Names, id: string, jobTitle: string): Person | Organization {
  const official = officials.get(id)
  const name = official?.name ?? id
  const sameAs = official?.sameAs && { sameAs: official.sameAs }
  if (official?.kind === 'body') return { '@type': 'Organization', name, ...sameAs }
  const affiliation = official && GOVERNMENTS[official.side] ? government(official.side) : null
  return {
    '@type': 'Person',
    name,
    ...(official?.nameZh && { alternateName: official.nameZh }),
    jobTitle,
    ...(affiliation && { affiliation }),
    ...sameAs,
  }
}

const government = (side: OfficialSide): Organization => ({
  '@type': 'GovernmentOrganization',
  name: GOVERNMENTS[side] ?? '',
})

/** The whole record as a `Dataset`. */
export function datasetThing(site: Told): WithContext<DatasetThing> {
  const { edition, records } = site.dataset
  const url = absolute(site.address, pagePath('about'))
  const [first, last] = [records[0]?.date, records.map(lastDay).toSorted().at(-1)]
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...(url && { '@id': url, url }),
    name: edition.title,
    description: edition.description || edition.title,
    version: edition.version,
    ...(edition.released && { datePublished: edition.released }),
    ...(edition.licence && { license: edition.licence.url }),
    isAccessibleForFree: true,
    creator: edition.creators.map(name => ({ '@type': 'Organization', name })),
    ...(first && last && { temporalCoverage: `${first}/${last}` }),
    spatialCoverage: ['United States', 'China'].map(name => ({ '@type': 'Country', name })),
    distribution: site.downloads.map(({ path, title }) => {
      const contentUrl = absolute(site.address, path)
      return {
        '@type': 'DataDownload',
        name: title,
        encodingFormat: MEDIA_TYPES[path.replace(/^.*\./, '')] ?? 'application/octet-stream',
        ...(contentUrl && { contentUrl }),
      }
    }),
  }
}

const MEDIA_TYPES: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  md: 'text/markdown',
  zip: 'application/zip',
}

const pageUrl = ({ address }: Told, id: string) => absolute(address, pagePath('engagement', id))
