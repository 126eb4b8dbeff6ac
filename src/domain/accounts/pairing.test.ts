import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Account, Point, Side } from '../record/engagement.ts'
import {
  accountOf,
  pairByTopic,
  partnersOf,
  placePoints,
  sharesOverlap,
  type TopicRow,
} from './pairing.ts'

/** A point of ten words; "taiwan,trade a" has both topics and the letter a. */
function aPoint(shorthand: string, words = 10): Point {
  const [topics = '', match] = shorthand.split(' ')
  const point: Point = {
    text: shorthand,
    speaker: 'us',
    act: 'state',
    topics: topics.split(',').filter(Boolean),
    words,
  }
  return match ? { ...point, match } : point
}

function anAccount(
  side: Side,
  points: readonly Point[],
  overrides: Partial<Account> = {},
): Account {
  return {
    side,
    publisher: 'An office',
    form: 'readout',
    url: 'https://example.org/',
    language: 'en',
    coverage: 'full',
    points,
    ...overrides,
  }
}

const accounts = (
  us: readonly string[],
  cn: readonly string[],
  overrides: Partial<Account> = {},
) => [
  anAccount(
    'us',
    us.map(text => aPoint(text)),
  ),
  anAccount(
    'cn',
    cn.map(text => aPoint(text)),
    overrides,
  ),
]

/** "taiwan: us-0 | cn-1, us-1 |" */
const show = ({ topic, pairs }: TopicRow) =>
  `${topic}: ${pairs
    .map(({ us, cn }) =>
      `${us.map(one => `us-${one.index}`).join(' ')} | ${cn.map(one => `cn-${one.index}`).join(' ')}`.trim(),
    )
    .join(', ')}`

/** Chinese shares of a topic that the Chinese account raises, and of one that it does not. */
const sharesOf = (overrides: Partial<Account>) =>
  pairByTopic(accounts(['trade'], ['ai'], overrides), ['ai', 'trade']).map(row => row.cn.share)

describe(pairByTopic, () => {
  it('puts topics with more words first, and ties in the order of the record', () => {
    const us = anAccount('us', [aPoint('trade', 30), aPoint('taiwan', 10)])
    const cn = anAccount('cn', [aPoint('taiwan', 15), aPoint('climate', 5)])
    // trade 30/40; taiwan 10/40 + 15/20; climate 5/20
    expect(pairByTopic([us, cn], []).map(row => row.topic)).toEqual(['taiwan', 'trade', 'climate'])
    const equal = accounts(['trade', 'taiwan'], [])
    expect(pairByTopic(equal, ['taiwan', 'trade']).map(row => row.topic)).toEqual([
      'taiwan',
      'trade',
    ])
  })

  it('counts the words of a point for each of its topics', () => {
    const [trade, taiwan] = pairByTopic(accounts(['trade,taiwan', 'trade'], ['trade']), [])
    expect(trade?.us.share).toBe(1)
    expect(taiwan?.us.share).toBe(0.5)
    expect(taiwan?.cn.share).toBe(0)
  })

  it('lines up matched points, and keeps the points between them in order', () => {
    const rows = pairByTopic(
      accounts(
        ['taiwan', 'taiwan a', 'taiwan', 'taiwan b'],
        ['taiwan a', 'taiwan', 'taiwan b', 'taiwan'],
      ),
      [],
    )
    expect(rows.map(show)).toEqual([
      'taiwan: us-0 |, us-1 | cn-0, us-2 | cn-1, us-3 | cn-2, | cn-3',
    ])
  })

  it('keeps several points of one exchange together', () => {
    const rows = pairByTopic(accounts(['taiwan a'], ['taiwan a', 'taiwan', 'taiwan a']), [])
    expect(rows.map(show)).toEqual(['taiwan: us-0 | cn-0 cn-2, | cn-1'])
  })

  it('brings an exchange together under a topic that all its points carry', () => {
    const rows = pairByTopic(accounts(['taiwan,military a'], ['military,taiwan a']), [])
    expect(rows.map(show)).toEqual(['taiwan: us-0 | cn-0', 'military: '])
    expect(rows[1]?.cn).toEqual({ presence: 'touched', share: 1, under: ['taiwan'] })
  })

  it('does not merge an exchange whose shared topics are nobody’s first', () => {
    const rows = pairByTopic(accounts(['ai,trade a'], ['energy,trade a']), [
      'trade',
      'ai',
      'energy',
    ])
    expect(rows.map(show)).toEqual(['trade: ', 'ai: us-0 |', 'energy: | cn-0'])
  })

  it('puts points without a topic last, where their absence on the other side means nothing', () => {
    const rows = pairByTopic(accounts(['', '', ' a', 'trade'], [' a', 'trade']), [])
    expect(rows.map(show)).toEqual(['trade: us-3 | cn-1', ': us-0 us-1 |, us-2 | cn-0'])
    const [, none] = pairByTopic(accounts(['', '', '', 'trade'], ['trade']), [])
    expect(none?.us).toEqual({ presence: 'raised', share: 0.75, under: [] })
    expect(none?.cn).toEqual({ presence: 'absent', share: 0, under: [] })
  })

  it.each<[string, Account[], string]>([
    ['raised', accounts(['trade'], ['trade']), 'raised'],
    ['touched on under another topic', accounts(['trade'], ['ai,trade']), 'touched'],
    ['not mentioned in a full account', accounts(['trade'], ['ai']), 'silent'],
    ['not known to be mentioned', accounts(['trade'], ['ai'], { coverage: 'partial' }), 'unknown'],
    [
      'nor in an account known from the press',
      accounts(['trade'], ['ai'], { coverage: 'reported' }),
      'unknown',
    ],
    ['nor in spoken words', accounts(['trade'], ['ai'], { form: 'remarks' }), 'unknown'],
    ['without an account', accounts(['trade'], []).slice(0, 1), 'absent'],
  ])('recognizes a topic that is %s', (_name, both, presence) => {
    expect(pairByTopic(both, []).find(row => row.topic === 'trade')?.cn.presence).toBe(presence)
  })

  it('gives no share to a topic that the known part of an account does not hold', () => {
    expect(sharesOf({})).toEqual([1, 0])
    expect(sharesOf({ coverage: 'partial' })).toEqual([1, null])
    expect(sharesOf({ coverage: 'reported' })).toEqual([1, null])
    expect(sharesOf({ form: 'remarks' })).toEqual([1, null])
  })

  it('shows every point once, on its own side, whatever the accounts', () => {
    const topics = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 })
    const match = fc.option(fc.constantFrom('x', 'y', 'z'), { nil: undefined })
    const point = fc.record({ topics, match, words: fc.integer({ min: 1, max: 99 }) })
    const side = fc.array(
      point.map(random => ({ ...aPoint('a'), ...random })),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(side, side, (us, cn) => {
        const both = [anAccount('us', us), anAccount('cn', cn)]
        const pairs = pairByTopic(both, []).flatMap(row => row.pairs)
        const shown = (which: Side) =>
          pairs.flatMap(pair => pair[which].map(one => one.index)).toSorted((a, b) => a - b)
        expect(shown('us')).toEqual([...us.keys()])
        expect(shown('cn')).toEqual([...cn.keys()])
        for (const pair of pairs) {
          const points = [...pair.us, ...pair.cn]
          const isOne = points.every(one => one.point.match === pair.match)
          expect(isOne || pair.match === null).toBe(true)
          expect(points.length).toBeGreaterThan(0)
        }
      }),
    )
  })
})

describe(sharesOverlap, () => {
  it.each<[string, Account[], boolean]>([
    ['one topic a point', accounts(['trade', 'ai', 'trade'], ['ai']), false],
    ['two topics of one point', accounts(['trade', 'ai'], ['ai,trade']), true],
    ['nothing but what is not known', accounts(['trade'], ['ai'], { coverage: 'partial' }), false],
  ])('%s', (_name, both, overlap) => {
    expect(sharesOverlap(pairByTopic(both, []))).toBe(overlap)
  })
})

describe(partnersOf, () => {
  it('finds all points of the other side that report the exchange', () => {
    const both = accounts(['taiwan a', 'trade'], ['taiwan a', 'trade', 'taiwan a'])
    const partners = placePoints(accountOf(both, 'us')).map(one => partnersOf(one, both))
    expect(partners.map(found => found.map(one => one.index))).toEqual([[0, 2], []])
  })
})
