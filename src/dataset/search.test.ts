import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchContent } from '../../data/compile/search.ts'
import { FORMAT_LABELS, STATUS_LABELS } from '../domain/record/labels.ts'
import type { Lookup } from '../domain/search/answer.ts'
import { keyLookup } from '../domain/search/keyIndex.ts'
import { standsIn } from '../domain/search/marks.ts'
import { isOneTypoApart } from '../domain/search/query.ts'
import { tokenize } from '../domain/search/tokens.ts'
import { formatDay } from '../domain/time/day.ts'
import { dataset, documents, found, holding, text, withOfficial } from './fixtures/ownSearch.ts'
import { searchFile } from './format/searchFile.ts'

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
