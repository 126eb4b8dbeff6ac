import { describe, expect, it } from 'vitest'
import { ANY_ACT, actBit } from '../domain/record/acts.ts'
import { answer } from '../domain/search/answer.ts'
import { dataset, documents, lookup, withOfficial } from './fixtures/ownSearch.ts'

const NOTHING = { hits: new Map<string, number>(), passages: new Map<string, never>() }

describe(answer, () => {
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
})
