import fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { catalogFile } from '../../src/dataset/format/catalogFile.ts'
import { engagementFile } from '../../src/dataset/format/engagementFile.ts'
import { matchesFile } from '../../src/dataset/format/matchesFile.ts'
import { termsFile } from '../../src/dataset/format/termsFile.ts'
import { topicFile } from '../../src/dataset/format/topicFile.ts'
import { claimsFile } from '../../src/dataset/format/claimsFile.ts'
import { summariseClaims } from '../../src/domain/claims/summary.ts'
import { listClaims } from '../../src/domain/claims/list.ts'
import type { Point } from '../../src/domain/record/engagement.ts'
import type { Dataset } from './dataset.ts'
import { emit } from './emit.ts'
import {
  contentOf,
  emitted,
  datasetOf,
  fixture,
  jsonOf,
  project,
  sound,
  type CatalogJson,
} from './fixtures/emitted.ts'

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
      'data/term-names.#.json',
      'data/matches.#.json',
      'data/claims.#.json',
      'data/search.#.json',
      'data/lexicon.#.json',
      'data/words.#.json',
      'data/concepts/mutual-respect.#.json',
      'data/glossary.#.json',
      'data/context.#.json',
      'data/contacts.#.json',
      'data/front.#.json',
      'data/about.#.json',
      'data/catalog.#.json',
    ])
  })

  it('says where what pages ask for is', () => {
    const { files, paths } = emitted(project)
    expect(new Set(paths.values())).toEqual(new Set(files.keys()))
    const concepts = [...files.keys()].filter(path => path.startsWith('data/concepts/'))
    expect(concepts.length).toBeLessThan(project.glossary.length / 5)
    for (const { id } of project.glossary) {
      const path = paths.get(`data/concepts/${id}`) ?? ''
      expect(files.get(path)).toContain(`"concept":"${id}"`)
    }
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

/** The same JSON with the fields of every object in reverse order. */
const reversed = (json: string): string =>
  JSON.stringify(JSON.parse(json), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toReversed())
      : value,
  )
