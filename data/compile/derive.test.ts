import { describe, expect, it } from 'vitest'
import type { Account, Point } from '../../src/domain/engagement.ts'
import { matchesOf, rankOf, summarise } from './derive.ts'

const aPoint = (overrides: Partial<Point>): Point => ({
  text: 'Both spoke.',
  speaker: 'both',
  act: 'discuss',
  topics: ['taiwan'],
  words: 10,
  ...overrides,
})

const anAccount = (overrides: Partial<Account>): Account => ({
  side: 'us',
  publisher: 'The White House',
  form: 'readout',
  url: 'https://example.org',
  language: 'en',
  coverage: 'full',
  points: [],
  ...overrides,
})

describe(summarise, () => {
  it('counts the words of a point for each of its topics, and once for the account', () => {
    const points = [
      aPoint({ topics: ['taiwan', 'military'], words: 30 }),
      aPoint({ topics: ['taiwan'], words: 12 }),
      aPoint({ topics: ['energy'], words: 8 }),
    ]
    expect(summarise(anAccount({ coverage: 'partial', points }))).toEqual({
      coverage: 'partial',
      words: 50,
      wordsByTopic: { taiwan: 42, military: 30, energy: 8 },
    })
  })
})

describe(rankOf, () => {
  it.each([
    [0, 4, 0],
    [1, 4, 0.3333],
    [3, 4, 1],
    [0, 1, 0.5],
  ])('point %i of %i: %d', (index, points, rank) => {
    expect(rankOf(index, points)).toBe(rank)
  })
})

describe(matchesOf, () => {
  it('takes the earliest point of each letter, and all their topics, the US ones first', () => {
    const accounts = [
      anAccount({
        side: 'cn',
        points: [
          aPoint({ match: 'b', topics: ['energy'] }),
          aPoint({ match: 'a', topics: ['sovereignty'] }),
          aPoint({ match: 'a', topics: ['taiwan'] }),
        ],
      }),
      anAccount({
        side: 'us',
        points: [aPoint({}), aPoint({ match: 'a' }), aPoint({ match: 'b', topics: ['energy'] })],
      }),
    ]
    expect(matchesOf({ id: '2022-03-18-call', accounts })).toEqual([
      {
        engagement: '2022-03-18-call',
        match: 'a',
        topics: ['taiwan', 'sovereignty'],
        us: 0.5,
        cn: 0.5,
      },
      { engagement: '2022-03-18-call', match: 'b', topics: ['energy'], us: 1, cn: 0 },
    ])
  })
})
