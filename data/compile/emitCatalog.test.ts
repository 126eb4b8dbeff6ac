import { describe, expect, it } from 'vitest'
import { catalogFile } from '../../src/dataset/format/catalogFile.ts'
import { accountOf } from '../../src/domain/accounts/pairing.ts'
import { gatherCatalog } from '../../src/domain/record/catalog.ts'
import { actsOf } from '../../src/domain/record/acts.ts'
import { claimsOf } from '../../src/domain/claims/claims.ts'
import type { EngagementRecord } from '../../src/domain/record/engagement.ts'
import type { Dataset } from './dataset.ts'
import { partOf, summarise } from './derive.ts'
import { linesByEngagement } from './engagementLines.ts'
import { placeId } from './placeId.ts'
import { contentOf, fixture, jsonOf, project, type CatalogJson } from './fixtures/emitted.ts'

describe('the catalog', () => {
  it.each([
    ['fixtures', fixture],
    ['this project', project],
  ])('gives back the records of the %s', async (_name, dataset) => {
    const catalog = gatherCatalog(await contentOf(dataset, catalogFile))
    const lines = linesByEngagement(dataset)
    expect(catalog.engagements).toEqual(
      dataset.records.map(record => ({
        ...outline(record),
        place: placeIn(dataset, record),
        lines: lines.get(record.id) ?? [],
      })),
    )
    expect([...catalog.lines.keys()]).toEqual(dataset.contacts.map(({ id }) => id))
    expect([...catalog.officials.values()]).toEqual(dataset.officials)
    expect([...catalog.topics.values()]).toEqual(dataset.topics)
    expect(catalog.edition).toEqual(dataset.edition)
  })

  it('holds aliases and the extent', async () => {
    const catalog = gatherCatalog(await contentOf(fixture, catalogFile))
    expect([...catalog.aliases]).toEqual([
      ['2022-03-18-biden-xi-video', '2022-03-18-biden-xi-call'],
    ])
    expect(catalog.extent).toEqual({ from: '2021-11-15', to: '2023-02-05' })
  })

  it.each([
    ['engagements.title', { title: ['one'] }, 'expected 5 entries'],
    ['engagements.level[0]', { level: [99, 0, 0, 0, 0] }, 'expected an index below 9'],
    [
      'engagements.participants[0]',
      { participants: [[999], [], [], [], []] },
      'expected an index below 4',
    ],
  ])('rejects columns that contradict one another: %s', async (path, columns, message) => {
    const json = (await jsonOf(fixture, catalogFile)) as CatalogJson
    const broken = { ...json, engagements: { ...json.engagements, ...columns } }
    expect(() => catalogFile.read(broken)).toThrow(expect.objectContaining({ path, message }))
  })
})

/** What the catalog should hold for a record. */
function outline(record: EngagementRecord) {
  const { id, title, format, level, status, date, endDate, dates, initiator, topics } = record
  const us = accountOf(record.accounts, 'us')
  const cn = accountOf(record.accounts, 'cn')
  return {
    id,
    title,
    format,
    level,
    status,
    date,
    endDate,
    dates,
    initiator,
    topics,
    participants: record.participants.map(({ official, lead }) => ({ official, lead })),
    accounts: { us: us && summarise(us), cn: cn && summarise(cn) },
    partOf: partOf(record),
    claims: claimsOf(record.accounts).map(({ us: _us, cn: _cn, ...claim }) => claim),
    acts: Object.fromEntries(
      record.topics.flatMap(topic => {
        const points = record.accounts.flatMap(account => account.points)
        const set = actsOf(points.filter(point => point.topics.includes(topic)))
        return set > 0 ? [[topic, set]] : []
      }),
    ),
  }
}

/** The place that the catalog should hold for a record. */
function placeIn({ places }: Dataset, { place }: EngagementRecord) {
  const named = places.find(({ city }) => city === place?.city)
  return place && { id: named && placeId(named), ...named }
}
