import fc from 'fast-check'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decodeCatalog } from '../../src/dataset/catalogFile.ts'
import {
  catalogFileSchema,
  engagementFileSchema,
  matchesFileSchema,
  termsFileSchema,
  topicFileSchema,
} from '../../src/dataset/format/schemaFiles.ts'
import { accountOf } from '../../src/domain/accounts/pairing.ts'
import type { EngagementRecord, Point } from '../../src/domain/record/engagement.ts'
import { check } from './check.ts'
import type { Dataset, Sources } from './dataset.ts'
import { partOf, summarise } from './derive.ts'
import { emit } from './emit.ts'
import { soundSources } from './fixtures/sources.ts'
import { readSources } from './read.ts'

function datasetOf(sources: Sources): Dataset {
  const { dataset, faults } = check(sources)
  if (!dataset) throw new Error(JSON.stringify(faults))
  return dataset
}

const sound = soundSources()
const fixture = datasetOf(sound)
const project = datasetOf(readSources(join(import.meta.dirname, '..')))

/** The JSON of the file whose name begins so. */
function fileOf(dataset: Dataset, stem: string): unknown {
  const files = [...emit(dataset).files]
  const [, text = ''] = files.find(([path]) => path.startsWith(`data/${stem}.`)) ?? []
  return JSON.parse(text)
}

/** The dataset with a point more at the end of every account. */
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
      'data/search.#.json',
      'data/lexicon.#.json',
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

  it('writes engagements with the links that point to them', () => {
    const file = engagementFileSchema.parse(fileOf(fixture, 'e/2022-03-18-biden-xi-call'))
    const { backlinks, ...record } = file
    expect(record).toEqual(fixture.records[1])
    expect(backlinks).toEqual([{ id: '2022-11-14-biden-xi-bali', type: 'follows' }])
  })

  it('writes what each side says on a topic, with its place in the account', () => {
    const file = topicFileSchema.parse(fileOf(fixture, 'topics/energy'))
    const point = fixture.records[1]?.accounts[0]?.points[1]
    expect(file).toEqual({
      topic: 'energy',
      entries: [
        {
          id: '2022-03-18-biden-xi-call',
          us: { coverage: 'full', points: [{ ...point, index: 1, rank: 1 }] },
          cn: { coverage: 'partial', points: [] },
        },
      ],
    })
  })

  it('writes terms and matches', () => {
    expect(termsFileSchema.parse(fileOf(fixture, 'terms'))).toEqual([
      [
        '2022-03-18-biden-xi-call',
        [
          ['us', 'both', ['taiwan'], ['one China policy']],
          ['cn', 'both', ['taiwan'], ['相互尊重']],
        ],
      ],
    ])
    // The Chinese account has but one point, which tells no order until there is another.
    expect(matchesFileSchema.parse(fileOf(fixture, 'matches'))).toEqual([])
    expect(matchesFileSchema.parse(fileOf(withLongerAccounts(fixture), 'matches'))).toEqual([
      ['2022-03-18-biden-xi-call', 'a', ['taiwan'], 0, 0],
    ])
  })

  it('keeps the catalog below 100 compressed bytes an engagement', () => {
    const { engagements, files } = catalogFileSchema.parse(fileOf(project, 'catalog'))
    const bytes = gzipSync(JSON.stringify({ engagements, files })).length
    expect(bytes / project.records.length).toBeLessThan(100)
  })
})

describe(decodeCatalog, () => {
  it.each([
    ['fixtures', fixture],
    ['this project', project],
  ])('gives back what the records of the %s say', (_name, dataset) => {
    const catalog = decodeCatalog(catalogFileSchema.parse(fileOf(dataset, 'catalog')))
    expect(catalog.engagements).toEqual(dataset.records.map(outline))
    expect([...catalog.officials.values()]).toEqual(dataset.officials)
    expect([...catalog.topics.values()]).toEqual(dataset.topics)
    expect(catalog.edition).toEqual(dataset.edition)
  })

  it('holds aliases and the extent', () => {
    const catalog = decodeCatalog(catalogFileSchema.parse(fileOf(fixture, 'catalog')))
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
  ])('refuses columns that contradict one another: %s', (path, columns, message) => {
    const file = catalogFileSchema.parse(fileOf(fixture, 'catalog'))
    const broken = { ...file, engagements: { ...file.engagements, ...columns } }
    expect(() => decodeCatalog(broken)).toThrow(expect.objectContaining({ path, message }))
  })
})

/** What the catalog is to hold of a record. */
function outline(record: EngagementRecord) {
  const { id, title, format, level, status, date, endDate, dates, place, initiator, topics } =
    record
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
    place: place && { city: place.city, country: place.country },
    participants: record.participants.map(({ official, lead }) => ({ official, lead })),
    accounts: { us: us && summarise(us), cn: cn && summarise(cn) },
    partOf: partOf(record),
  }
}

/** The same JSON with the fields of every object in the opposite order. */
const reversed = (json: string): string =>
  JSON.stringify(JSON.parse(json), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toReversed())
      : value,
  )
