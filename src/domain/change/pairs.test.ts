import { describe, expect, it } from 'vitest'
import type { Account, Point } from '../record/engagement.ts'
import { pairReturns } from './pairs.ts'

const point = (text: string, topics: string[], more: Partial<Point> = {}): Point => ({
  text,
  speaker: 'cn',
  act: 'urge',
  topics,
  words: 20,
  ...more,
})

const account = (...points: Point[]): Account => ({
  side: 'cn',
  publisher: 'Foreign Ministry',
  form: 'readout',
  url: 'https://example.org/',
  language: 'zh',
  coverage: 'full',
  points,
})

const taiwan = (text: string, more: Partial<Point> = {}) =>
  point(text, ['taiwan'], { terms: ['一个中国原则'], ...more })

describe(pairReturns, () => {
  const then = account(
    point('Wang said that climate talks should go on.', ['climate']),
    taiwan('Wang urged Washington to keep to the one-China principle and stop arming Taiwan.'),
  )

  it('pairs what is said again, and says why', () => {
    const now = account(
      taiwan('Wang urged Washington to stop arming Taiwan and keep the one-China principle.'),
      point('Wang called for an end to tariffs.', ['trade']),
    )
    const [pair, ...others] = pairReturns(then, now, new Map())
    expect(others).toEqual([])
    expect(pair).toMatchObject({
      then: 1,
      now: 0,
      because: {
        topics: ['taiwan'],
        terms: ['一个中国原则'],
        isSameAct: true,
        isSameSpeaker: true,
      },
    })
    expect(pair?.because.words).toContain('arming')
  })

  it('leaves alone what is on the same topic only', () => {
    const now = account(
      point('Trump said that he looked forward to the island’s chips.', ['taiwan'], {
        speaker: 'us',
        act: 'state',
      }),
    )
    expect(pairReturns(then, now, new Map())).toEqual([])
  })

  it('pairs each point once', () => {
    const again = taiwan('Wang urged Washington to keep to the one-China principle over Taiwan.')
    expect(pairReturns(then, account(again, again), new Map())).toHaveLength(1)
  })
})
