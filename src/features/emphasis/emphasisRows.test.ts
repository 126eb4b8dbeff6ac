import { describe, expect, it } from 'vitest'
import type { Emphasis } from '../../domain/measures/emphasis.ts'
import type { Topic } from '../../domain/record/engagement.ts'
import { accountsBehind, emphasisTable, gapSentence, rowsOf, tooFew } from './emphasisRows.ts'

const aTopic = (id: string, label: string): Topic => ({
  id,
  label,
  labelZh: '',
  group: 'Security',
  core: false,
  definition: '',
})

const topics = new Map([
  ['taiwan', aTopic('taiwan', 'Taiwan')],
  ['trade', aTopic('trade', 'Trade')],
  ['iran', aTopic('iran', 'Iran')],
])

const emphasis: Emphasis = {
  accounts: { us: 9, cn: 12 },
  topics: [
    { topic: 'iran', us: 0.02, cn: 0.01, gap: 0.01 },
    { topic: 'trade', us: 0.1, cn: 0.2, gap: -0.1 },
    { topic: 'taiwan', us: 0.2, cn: 0.15, gap: 0.05 },
  ],
}

const intervals = new Map([
  ['trade', { low: -0.18, high: -0.02 }],
  ['taiwan', { low: -0.01, high: 0.11 }],
  ['iran', { low: -0.04, high: 0.06 }],
])

const rows = (most: number) => rowsOf(emphasis, topics, intervals, most)

describe(rowsOf, () => {
  it('goes from what Washington stresses more to what Beijing does', () => {
    expect(rows(3).map(row => row.topic.id)).toEqual(['taiwan', 'iran', 'trade'])
  })

  it('keeps the widest gaps', () => {
    expect(rows(2).map(row => row.topic.id)).toEqual(['taiwan', 'trade'])
  })
})

describe(gapSentence, () => {
  it('says which side stresses a topic, or that it may be chance', () => {
    expect(rows(3).map(gapSentence)).toEqual([
      'Taiwan: a gap of +5.0 points, not distinguishable from zero (95% interval −1.0 to +11).',
      'Iran: a gap of +1.0 points, not distinguishable from zero (95% interval −4.0 to +6.0).',
      'Trade: Beijing spends a 10-point larger share of its words on it (gap −10, 95% interval −18 to −2.0).',
    ])
  })

  it('gives no text without an interval', () => {
    expect(rowsOf(emphasis, topics, null, 3).map(gapSentence)).toEqual([null, null, null])
  })
})

describe(emphasisTable, () => {
  it('contains what is shown', () => {
    expect(emphasisTable(rows(2), '', true).rows).toEqual([
      ['Taiwan', 'taiwan', 20, 15, 5, -1, 11, 'not distinguishable from zero'],
      ['Trade', 'trade', 10, 20, -10, -18, -2, 'more in Chinese accounts'],
    ])
  })
})

describe('a table of too few accounts', () => {
  it('gives no gap', () => {
    const [first] = emphasisTable(rowsOf(emphasis, topics, null, 1), '', false).rows
    expect(first).toEqual(['Trade', 'trade', 10, 20, null, null, null, 'too few to compare'])
  })
})

describe('figures in words', () => {
  it.each([
    [5, 5, null],
    [4, 9, '4 US accounts: too few to compare.'],
    [9, 1, '1 Chinese account: too few to compare.'],
    [0, 2, 'No US and 2 Chinese accounts: too few to compare.'],
  ])('%i US and %i Chinese accounts: %s', (us, cn, text) => {
    expect(tooFew({ us, cn })).toBe(text)
  })
})

describe(accountsBehind, () => {
  it.each([
    [null, 'us', 'us'],
    ['cn', 'cn', 'cn'],
    ['cn', 'us', 'both'],
    ['both', 'us', 'both'],
  ] as const)('asked for %s, the bar of %s: %s', (asked, side, expected) => {
    expect(accountsBehind(asked, side)).toBe(expected)
  })
})
