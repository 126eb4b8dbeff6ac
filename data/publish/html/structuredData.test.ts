import { describe, expect, it } from 'vitest'
import { compile } from '../../compile/compile.ts'
import { SOUND_FOLDER } from '../../compile/fixtures/sources.ts'
import type { EngagementRecord } from '../../../src/domain/record/engagement.ts'
import { siteOf } from '../publisher.ts'
import { datasetThing, eventThing, structuredData } from './structuredData.ts'

const address = { base: '/a/', url: 'https://example.org/a/' }
const site = siteOf(compile(SOUND_FOLDER), address)
const unknown = { ...site, address: { base: '/', url: null } }

function recordOf(id: string): EngagementRecord {
  const record = site.dataset.records.find(one => one.id === id)
  if (!record) throw new Error(`the fixture has no ${id}`)
  return record
}

describe(eventThing, () => {
  it('says where a meeting was, who was there, and what it was part of', () => {
    const event = eventThing(site, recordOf('2022-11-14-biden-xi-bali'))
    expect(event).toMatchObject({
      '@type': 'Event',
      '@id': 'https://example.org/a/e/2022-11-14-biden-xi-bali',
      startDate: '2022-11-14',
      endDate: '2022-11-14',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', address: { addressCountry: 'ID' } },
      superEvent: { '@id': 'https://example.org/a/e/2022-11-14-biden-bali-visit' },
    })
    expect(JSON.stringify(event.attendee)).toContain('"name":"Joe Biden"')
  })

  it('gives a call a virtual location and names both accounts', () => {
    const record = recordOf('2022-03-18-biden-xi-call')
    const event = eventThing(site, record)
    expect(event.location).toEqual({ '@type': 'VirtualLocation', name: 'By telephone' })
    expect(event.subjectOf).toHaveLength(record.accounts.length)
    expect(event.about).toHaveLength(record.topics.length)
  })

  it.each([
    ['postponed', 'EventPostponed'],
    ['cancelled', 'EventCancelled'],
    ['declined', 'EventCancelled'],
    ['planned', 'EventScheduled'],
  ] as const)('gives an engagement that was %s the status %s', (status, told) => {
    const record = { ...recordOf('2022-03-18-biden-xi-call'), status }
    expect(eventThing(site, record).eventStatus).toBe(`https://schema.org/${told}`)
  })

  it('names no address if the site’s is unknown', () => {
    expect(eventThing(unknown, recordOf('2022-03-18-biden-xi-call'))).not.toHaveProperty('url')
  })
})

describe(datasetThing, () => {
  it('says which days it covers, and where to fetch it', () => {
    expect(datasetThing(site)).toMatchObject({
      '@type': 'Dataset',
      version: '1.2.3',
      temporalCoverage: '2021-11-15/2023-02-05',
    })
    expect(JSON.stringify(datasetThing(site).distribution)).toContain(
      '"contentUrl":"https://example.org/a/downloads/datapackage.zip"',
    )
  })
})

describe('structured data', () => {
  it('describes engagements and the dataset, and nothing else', () => {
    const kinds = site.pages.filter(page => structuredData(page, site)).map(({ kind }) => kind)
    expect(new Set(kinds)).toEqual(new Set(['engagement', 'about']))
    expect(kinds).toHaveLength(site.dataset.records.length + 1)
  })
})
