import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchContent } from '../../data/compile/search.ts'
import { anEdition } from '../domain/fixtures/catalog.ts'
import type { Concept } from '../domain/terms/concept.ts'
import { ANY_ACT, actBit } from '../domain/record/acts.ts'
import type { EngagementRecord, NamedCity, Official, Topic } from '../domain/record/engagement.ts'
import { formatDay } from '../domain/time/day.ts'
import { FORMAT_LABELS, STATUS_LABELS } from '../domain/record/labels.ts'
import { answer, type Lookup } from '../domain/search/answer.ts'
import { searchDocuments } from '../domain/search/documents.ts'
import { keyLookup } from '../domain/search/keyIndex.ts'
import { isOneTypoApart } from '../domain/search/query.ts'
import { standsIn } from '../domain/search/marks.ts'
import { tokenize } from '../domain/search/tokens.ts'
import { schemaOf } from './format/schemaOf.ts'
import { searchFile } from './format/searchFile.ts'

const DATA = join(import.meta.dirname, '..', '..', 'data')
const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(DATA, ...path), 'utf8'))

const dataset = {
  edition: anEdition({ version: 'test' }),
  records: readdirSync(join(DATA, 'engagements')).flatMap(year =>
    readdirSync(join(DATA, 'engagements', year)).map(
      file => read('engagements', year, file) as EngagementRecord,
    ),
  ),
  officials: read('officials.json') as Official[],
  topics: read('topics.json') as Topic[],
  releases: [],
  lexicon: [],
  context: [],
  contacts: [],
  places: read('places.json') as NamedCity[],
  glossary: read('glossary.json') as Concept[],
}
const text = searchFile.format(searchContent(dataset))
const file = searchFile.read((await schemaOf(searchFile.shape)).parse(JSON.parse(text)))
const documents = searchDocuments(file.texts, {
  engagements: dataset.records,
  officials: new Map(dataset.officials.map(official => [official.id, official])),
  topics: new Map(dataset.topics.map(topic => [topic.id, topic])),
  glossary: dataset.glossary,
})
const lookup = keyLookup(file, documents.length)

const NOTHING = { hits: new Map<string, number>(), passages: new Map<string, never>() }

/** The ids that a query finds, in order. */
const found = (query: string, using = lookup) =>
  [...(answer(query, documents, using)?.hits.keys() ?? [])].toSorted()

/** The ids of records whose JSON contains a text; participants by their official's entry. */
const holding = (pattern: RegExp) =>
  dataset.records
    .filter(record => pattern.test(JSON.stringify(record)))
    .map(({ id }) => id)
    .toSorted()

const withOfficial = (id: string) =>
  dataset.records
    .filter(({ participants }) => participants.some(({ official }) => official === id))
    .map(record => record.id)
    .toSorted()

// Days, kinds and statuses can be found too, but occur in no text.
const UNSEEN = tokenize(
  [
    ...Object.values(FORMAT_LABELS),
    ...Object.values(STATUS_LABELS),
    ...dataset.records.map(({ date }) => formatDay(date)),
  ].join(' '),
)
const isInTexts = (word: string) =>
  !/\d/.test(word) &&
  UNSEEN.every(({ text: other }) => !other.startsWith(word) && !isOneTypoApart(other, word))

describe(searchContent, () => {
  it('does not depend on the order of the records', () => {
    const shuffled = {
      ...dataset,
      records: dataset.records.toReversed(),
      officials: dataset.officials.toReversed(),
      topics: dataset.topics.toReversed(),
    }
    expect(searchFile.format(searchContent(shuffled))).toBe(text)
  })

  it('stays below 104 compressed bytes per point', () => {
    const points = dataset.records.flatMap(({ accounts }) => accounts.flatMap(one => one.points))
    expect(gzipSync(text).length / points.length).toBeLessThan(104)
  })
})

describe(keyLookup, () => {
  it.each([
    ['王毅', 'wang-yi'],
    ['布林肯', 'antony-blinken'],
    ['Sulivan', 'jake-sullivan'],
    ['yellen', 'janet-yellen'],
    ['劉鶴', 'liu-he'],
    ['Lan Foan', 'lan-foan'],
  ])('%s finds every engagement of %s', (query, official) => {
    const ids = withOfficial(official)
    expect(ids.length).toBeGreaterThan(0)
    expect(found(query)).toEqual(expect.arrayContaining(ids))
  })

  it.each([
    ['gardrails', 'guardrails'],
    ['gaurdrails', 'guardrails'],
    ['Guardrail', 'guardrails'],
    ['Taiwna', 'taiwan'],
    ['fentanil', 'fentanyl'],
    ['芬太尼', '禁毒'],
    ['臺灣', '台湾'],
    ['對話', '对话'],
    ['王毅 關稅', '王毅 关税'],
    ['护栏', 'guardrails'],
    ['護欄', 'Guardrails'],
    ['counternarcotics', 'fentanyl'],
    ['U.S. balloon', 'us balloons'],
    ['kual', 'Kuala Lumpur'],
    ['Anchorage', 'anchorage'],
  ])('%s finds what %s finds', (query, other) => {
    expect(found(other).length).toBeGreaterThan(0)
    expect(found(query)).toEqual(found(other))
  })

  it.each([
    ['"Kuala Lumpur"', /Kuala Lumpur/],
    ['soybeans', /soybeans?\b/i],
    ['"cold war"', /cold[- ]war\b/i],
    ['"相互尊重"', /相互尊重/],
  ])('%s finds the records that contain it', (query, pattern) => {
    expect(found(query).length).toBeGreaterThan(0)
    expect(holding(pattern)).toEqual(expect.arrayContaining(found(query)))
  })

  it.each(['zzzzz', '"war cold"', '毅王', 'guardrails zzzzz'])('%s finds nothing', query => {
    expect(found(query)).toEqual([])
  })

  it('finds the uses of a concept by any of its wordings in either language', () => {
    for (const { en, zh, terms } of dataset.glossary.filter((_, index) => index % 25 === 0)) {
      const using = dataset.records
        .filter(({ accounts }) =>
          accounts.some(({ points }) =>
            points.some(point => point.terms?.some(term => terms.includes(term))),
          ),
        )
        .map(({ id }) => id)
      expect(using.length).toBeGreaterThan(0)
      for (const wording of [en, zh, ...terms].filter(one => !/["“”、，]/.test(one))) {
        expect({ wording, ids: found(wording) }).toEqual({
          wording,
          ids: expect.arrayContaining(using),
        })
      }
    }
  })

  it('takes quoted words as written, not as another wording of them', () => {
    expect(found('常识性护栏')).toContain('2021-11-15-biden-xi-video-summit')
    expect(found('"常识性护栏"')).toEqual([])
  })

  it('requires all words, anywhere in the engagement', () => {
    const both = found('blinken 王毅')
    expect(both).toEqual(found('blinken').filter(id => found('王毅').includes(id)))
    expect(both.length).toBeGreaterThan(5)
  })

  it('finds an engagement by its place in Chinese', () => {
    expect(found('釜山')).toContain('2025-10-30-trump-xi-busan')
  })

  it('finds an engagement by its day and kind', () => {
    expect(found('november 2021 call')).toContain('2021-11-12-blinken-wang-call')
  })

  it('shows a passage with the matches marked', () => {
    const passages = answer('"cold war"', documents, lookup)?.passages ?? new Map()
    expect(passages.size).toBeGreaterThan(0)
    for (const [best] of passages.values()) {
      const [[start, end]] = best.marks
      expect(best.text.slice(start, end)).toMatch(/^cold[- ]war$/i)
    }
  })

  it('tells who does what in the points found, and shows those asked for', () => {
    const warnings = actBit({ speaker: 'cn', act: 'warn' })
    const { hits, passages } = answer('taiwan', documents, lookup, warnings) ?? NOTHING
    const expected = dataset.records.flatMap(({ id, accounts }) => {
      const texts = accounts.flatMap(account =>
        account.points.flatMap(({ speaker, act, text: own, terms = [] }) =>
          speaker === 'cn' && act === 'warn' && /taiwan\b/i.test([own, ...terms].join(' '))
            ? [own]
            : [],
        ),
      )
      return texts.length > 0 ? [{ id, texts }] : []
    })
    expect(expected.length).toBeGreaterThan(20)
    const warned = [...hits].filter(([, acts]) => acts & warnings).map(([id]) => id)
    expect(warned).toEqual(expect.arrayContaining(expected.map(({ id }) => id)))
    for (const { id, texts } of expected) {
      const shown = passages.get(id)?.filter(({ field }) => field === 'point') ?? []
      expect(texts).toEqual(expect.arrayContaining(shown.map(passage => passage.text)))
    }
    const points = [...passages.values()].flat().map(({ point }) => point)
    expect(points.every(point => point?.speaker === 'cn' && point.act === 'warn')).toBe(true)
  })

  it('does not ask of a point what names the engagement', () => {
    const warnings = actBit({ speaker: 'cn', act: 'warn' })
    const ids = (query: string) =>
      [...(answer(query, documents, lookup)?.hits ?? [])]
        .filter(([, acts]) => acts & warnings)
        .map(([id]) => id)
    const both = ids('wang yi taiwan')
    expect(both.length).toBeGreaterThan(5)
    expect(ids('taiwan')).toEqual(expect.arrayContaining(both))
    expect(both.filter(id => !withOfficial('wang-yi').includes(id))).toEqual([])
    expect(answer('"Wang Yi"', documents, lookup)?.hits.get('2021-11-12-blinken-wang-call')).toBe(
      ANY_ACT,
    )
  })

  it('names the topics that the words stand for', () => {
    expect(answer('fentanyl', documents, lookup)?.topics).toEqual(['narcotics'])
    expect(answer('guardrails', documents, lookup)?.topics).toEqual([])
    expect(answer('taiwan blinken', documents, lookup)?.topics).toEqual([])
  })

  it('shows names of topics and officials only where nothing else is found', () => {
    for (const passages of answer('fentanyl', documents, lookup)?.passages.values() ?? []) {
      const named = passages.filter(({ field }) => field === 'topic' || field === 'official')
      expect([0, passages.length]).toContain(named.length)
    }
  })

  it('finds the same as reading every text', () => {
    const words = documents.map(({ pieces }) => pieces.flatMap(piece => tokenize(piece.text)))
    const tokens = documents.map(({ pieces }) => pieces.map(piece => tokenize(piece.text)))
    const reading: Lookup = term =>
      tokens.flatMap((pieces, number) =>
        pieces.some(piece => standsIn(term, piece)) ? [number] : [],
      )
    const someWord = fc
      .tuple(fc.nat(), fc.nat(), fc.nat({ max: 3 }))
      .map(([document, place, cut]) => {
        const list = words[document % words.length] ?? []
        const word = list[place % Math.max(list.length, 1)]?.text ?? 'china'
        return word.slice(0, Math.max(word.length - cut, 1))
      })
      .filter(isInTexts)
    fc.assert(
      fc.property(fc.array(someWord, { minLength: 1, maxLength: 2 }), query => {
        expect(found(query.join(' '))).toEqual(found(query.join(' '), reading))
      }),
      { numRuns: 25 },
    )
  }, 60_000)
})
