import { describe, expect, it } from 'vitest'
import type { Account, Point } from '../../src/domain/record/engagement.ts'
import { summarise } from './derive.ts'

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
  it('counts the words of a point for each of its topics, but only once for the account', () => {
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

  it('treats spoken words as partial, however much of them is known', () => {
    const points = [aPoint({})]
    expect(summarise(anAccount({ form: 'remarks', points })).coverage).toBe('partial')
    expect(summarise(anAccount({ form: 'statement', points })).coverage).toBe('full')
  })
})
