import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Side } from '../record/engagement.ts'
import { analyseText } from './analyse.ts'
import type { AnalysedText } from './analysis.ts'
import { prepareContext, type Tag } from './context.ts'
import { matchPassages } from './match.ts'

const TOPICS: Record<string, RegExp> = {
  taiwan: /Taiwan|台湾/,
  narcotics: /fentanyl|芬太尼/,
  channels: /contact|channels|沟通/,
}
const tag: Tag = text =>
  Object.entries(TOPICS).flatMap(([topic, pattern]) =>
    pattern.test(text) ? [{ topic, weight: 1, because: [] }] : [],
  )
const context = prepareContext([], ['one China policy'], tag)

const read = (side: Side, sentences: readonly string[]): AnalysedText =>
  analyseText(side, sentences.join('\n'), context)

const pairsOf = (us: readonly string[], cn: readonly string[]) =>
  matchPassages(read('us', us), read('cn', cn), context).map(pair => [pair.us, pair.cn])

describe(matchPassages, () => {
  it.each([
    [
      'topics, whatever the order',
      ['They discussed work against fentanyl.', 'Blinken spoke of peace in the Taiwan Strait.'],
      ['Wang said that Taiwan is a red line.', 'Both sides will work together on fentanyl.'],
      [
        [0, 1],
        [1, 0],
      ],
    ],
    [
      'words, of several on one topic',
      ['They talked.', 'Blinken opposed any change of the status quo around Taiwan.'],
      ['Wang called Taiwan an inner affair.', 'Wang said who changes the status quo on Taiwan.'],
      [[1, 1]],
    ],
    [
      'what they speak of, across languages',
      ['The two sides agreed to keep channels open.', 'They discussed fentanyl.'],
      ['双方讨论了芬太尼问题。', '双方同意保持沟通。'],
      [
        [0, 1],
        [1, 0],
      ],
    ],
    ['nothing where nothing is shared', ['Soybeans were bought.'], ['王毅介绍了人权立场。'], []],
    ['nothing in nothing', [], ['Wang spoke.'], []],
  ] as [string, string[], string[], number[][]][])('pairs by %s', (_name, us, cn, pairs) => {
    expect(pairsOf(us, cn)).toEqual(expect.arrayContaining(pairs))
    expect(pairsOf(us, cn).length).toBeGreaterThanOrEqual(pairs.length)
  })

  it('says what the two share', () => {
    const [pair] = matchPassages(
      read('us', ['Biden said that the one China policy on Taiwan of 1979 stands.']),
      read('cn', ['Biden renewed the one-China policy on Taiwan of 1979.']),
      context,
    )
    expect(pair?.because).toEqual(
      expect.arrayContaining(['one China policy', 'taiwan', '1979', 'biden']),
    )
  })

  it('never pairs headings', () => {
    const pairs = pairsOf(['Taiwan', 'They met.'], ['Taiwan', 'Trade matters.'])
    expect(pairs).not.toContainEqual([0, 0])
  })

  const sentence = fc.constantFrom(
    'They discussed Taiwan.',
    'Both sides agreed to stay in contact.',
    'Biden raised fentanyl and Taiwan.',
    'Xi spoke of trade.',
    '双方同意保持沟通。',
    'Heading',
  )

  it('puts each passage in one pair at most, and scores between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(sentence), fc.array(sentence), (us, cn) => {
        const pairs = matchPassages(read('us', us), read('cn', cn), context)
        expect(new Set(pairs.map(pair => pair.us)).size).toBe(pairs.length)
        expect(new Set(pairs.map(pair => pair.cn)).size).toBe(pairs.length)
        for (const { score } of pairs) {
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})
