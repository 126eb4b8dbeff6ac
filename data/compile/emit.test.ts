import fc from 'fast-check'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { catalogFile, type CatalogContent } from '../../src/dataset/format/catalogFile.ts'
import type { DataFile } from '../../src/dataset/format/dataFile.ts'
import { engagementFile } from '../../src/dataset/format/engagementFile.ts'
import { matchesFile } from '../../src/dataset/format/matchesFile.ts'
import { schemaOf } from '../../src/dataset/format/schemaOf.ts'
import { termsFile } from '../../src/dataset/format/termsFile.ts'
import { topicFile } from '../../src/dataset/format/topicFile.ts'
import { accountOf } from '../../src/domain/accounts/pairing.ts'
import { gatherCatalog } from '../../src/domain/record/catalog.ts'
import { claimsFile } from '../../src/dataset/format/claimsFile.ts'
import { actsOf } from '../../src/domain/record/acts.ts'
import { claimsOf } from '../../src/domain/claims/claims.ts'
import { summariseClaims } from '../../src/domain/claims/summary.ts'
import { listClaims } from '../../src/domain/claims/list.ts'
import type { EngagementRecord, Point } from '../../src/domain/record/engagement.ts'
import { check } from './check.ts'
import type { Dataset, Sources } from './dataset.ts'
import { partOf, summarise } from './derive.ts'
import { linesByEngagement } from './engagementLines.ts'
import { emit } from './emit.ts'
import { soundSources } from './fixtures/sources.ts'
import { placeId } from './placeId.ts'
import { readSources } from './read.ts'

function datasetOf(sources: Sources): Dataset {
  const { dataset, faults } = check(sources)
  if (!dataset) throw new Error(JSON.stringify(faults))
  return dataset
}

const sound = soundSources()
const fixture = datasetOf(sound)
const project = datasetOf(readSources(join(import.meta.dirname, '..')))

/** The JSON in a file of a dataset, after its check. */
async function jsonOf(dataset: Dataset, { name, shape }: Named, id?: string) {
  const stem = id === undefined ? name : `${name}/${id}`
  const files = [...emit(dataset).files]
  const [, text = ''] = files.find(([path]) => path.startsWith(`data/${stem}.`)) ?? []
  return (await schemaOf(shape)).parse(JSON.parse(text))
}

/** The content of a file of a dataset. */
const contentOf = async <Value>(dataset: Dataset, file: DataFile<Value>, id?: string) =>
  file.read(await jsonOf(dataset, file, id))

/** The dataset with one more point at the end of every account. */
const withLongerAccounts = (dataset: Dataset): Dataset => ({
  ...dataset,
  records: dataset.records.map(record => ({
    ...record,
    accounts: record.accounts.map(account => ({
      ...account,
      points: [...account.points, ...account.points.slice(-1).map(unmatched)],
    })),
  })),
})

const unmatched = (point: Point): Point => ({ ...point, match: undefined })

describe(emit, () => {
  it('names each file after its content', () => {
    const { catalogPath, files } = emit(fixture)
    expect(catalogPath).toMatch(/^data\/catalog\.[0-9a-f]{8}\.json$/)
    expect([...files.keys()].map(path => path.replace(/[0-9a-f]{8}/, '#'))).toEqual([
      'data/e/2021-11-15-biden-xi-video.#.json',
      'data/e/2022-03-18-biden-xi-call.#.json',
      'data/e/2022-11-14-biden-bali-visit.#.json',
      'data/e/2022-11-14-biden-xi-bali.#.json',
      'data/e/2023-02-05-blinken-visit-postponed.#.json',
      'data/topics/taiwan.#.json',
      'data/topics/energy.#.json',
      'data/topics/climate.#.json',
      'data/topics/trade.#.json',
      'data/terms.#.json',
      'data/matches.#.json',
      'data/claims.#.json',
      'data/search.#.json',
      'data/lexicon.#.json',
      'data/words.#.json',
      'data/concepts/mutual-respect.#.json',
      'data/concepts/one-china-policy.#.json',
      'data/glossary.#.json',
      'data/context.#.json',
      'data/contacts.#.json',
      'data/front.#.json',
      'data/about.#.json',
      'data/catalog.#.json',
    ])
  })

  it('gives the same bytes whatever the order in which files and fields were read', () => {
    const expected = emit(fixture)
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...sound.engagements], { minLength: sound.engagements.length }),
        engagements => {
          const shuffled = engagements.map(source => ({ ...source, text: reversed(source.text) }))
          expect(emit(datasetOf({ ...sound, engagements: shuffled }))).toEqual(expected)
        },
      ),
      { numRuns: 20 },
    )
  })

  it('writes engagements with the links that point to them', async () => {
    const content = await contentOf(fixture, engagementFile, '2022-03-18-biden-xi-call')
    const { backlinks, claimSummary, english, ...record } = content
    expect(claimSummary).toEqual(summariseClaims(record.accounts))
    expect(english).toEqual({ 相互尊重: 'mutual respect' })
    expect(record).toEqual(fixture.records[1])
    expect(backlinks).toEqual([{ id: '2022-11-14-biden-xi-bali', type: 'follows' }])
  })

  it('writes what each side says on a topic, with its place in the account', async () => {
    const content = await contentOf(fixture, topicFile, 'energy')
    const point = fixture.records[1]?.accounts[0]?.points[1]
    expect(content).toEqual({
      topic: 'energy',
      english: {},
      entries: [
        {
          id: '2022-03-18-biden-xi-call',
          us: { coverage: 'full', points: [{ ...point, index: 1, rank: 1 }] },
          cn: { coverage: 'partial', points: [] },
        },
      ],
    })
  })

  it('writes the claims with the points of both accounts', async () => {
    expect(await contentOf(project, claimsFile)).toEqual(listClaims(project.records))
  })

  it('writes terms and matches', async () => {
    expect(await jsonOf(fixture, termsFile)).toEqual({
      english: { 相互尊重: 'mutual respect' },
      engagements: [
        [
          '2022-03-18-biden-xi-call',
          [
            ['us', 'both', ['taiwan'], ['one China policy']],
            ['cn', 'both', ['taiwan'], ['相互尊重']],
          ],
        ],
      ],
    })
    // The Chinese account has only one point, whose rank matters only once there is another.
    expect(await jsonOf(fixture, matchesFile)).toEqual([])
    expect(await jsonOf(withLongerAccounts(fixture), matchesFile)).toEqual([
      ['2022-03-18-biden-xi-call', 'a', ['taiwan'], 0, 0],
    ])
  })

  it('keeps the catalog below 100 compressed bytes an engagement', async () => {
    const { engagements, files } = (await jsonOf(project, catalogFile)) as CatalogJson
    const bytes = gzipSync(JSON.stringify({ engagements, files })).length
    expect(bytes / project.records.length).toBeLessThan(100)
  })
})

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

type Named = Pick<DataFile<unknown>, 'name' | 'shape'>

interface CatalogJson extends Pick<CatalogContent, 'files'> {
  engagements: object
}

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

/** The same JSON with the fields of every object in reverse order. */
const reversed = (json: string): string =>
  JSON.stringify(JSON.parse(json), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toReversed())
      : value,
  )
