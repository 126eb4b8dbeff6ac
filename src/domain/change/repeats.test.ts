import { describe, expect, it } from 'vitest'
import { aPoint, anAccountOf } from '../fixtures/account.ts'
import type { Point } from '../record/engagement.ts'
import { pairRepeats } from './repeats.ts'

const taiwan = (text: string, more: Partial<Point> = {}) =>
  aPoint(['taiwan'], { text, terms: ['一个中国原则'], ...more })

describe(pairRepeats, () => {
  const prior = anAccountOf([
    aPoint(['climate'], { text: 'Wang said that climate talks should go on.' }),
    taiwan('Wang urged Washington to keep to the one-China principle and stop arming Taiwan.'),
  ])

  it('pairs what is said again, and says why', () => {
    const now = anAccountOf([
      taiwan('Wang urged Washington to stop arming Taiwan and keep the one-China principle.'),
      aPoint(['trade'], { text: 'Wang called for an end to tariffs.' }),
    ])
    const [pair, ...others] = pairRepeats(prior, now, new Map())
    expect(others).toEqual([])
    expect(pair).toMatchObject({
      prior: 1,
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
    const now = anAccountOf([
      aPoint(['taiwan'], {
        text: 'Trump said that he looked forward to the island’s chips.',
        speaker: 'us',
        act: 'state',
      }),
    ])
    expect(pairRepeats(prior, now, new Map())).toEqual([])
  })

  it('pairs each point once', () => {
    const again = taiwan('Wang urged Washington to keep to the one-China principle over Taiwan.')
    expect(pairRepeats(prior, anAccountOf([again, again]), new Map())).toHaveLength(1)
  })
})
