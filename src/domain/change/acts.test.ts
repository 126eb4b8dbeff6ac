import { describe, expect, it } from 'vitest'
import { aPoint, anAccountOf } from '../fixtures/account.ts'
import { settledTopics } from './acts.ts'

describe(settledTopics, () => {
  const agreed = aPoint(['narcotics'], { act: 'agree', speaker: 'both' })

  it('names a topic that was urged and is now agreed', () => {
    const prior = anAccountOf([aPoint(['taiwan']), aPoint(['narcotics'], { speaker: 'us' })])
    expect(settledTopics(prior, anAccountOf([agreed]))).toMatchObject([
      { topic: 'narcotics', by: 'us', urged: { index: 1 }, agreed: { index: 0 } },
    ])
  })

  it('leaves out what was agreed before, or never urged', () => {
    expect(
      settledTopics(anAccountOf([aPoint(['narcotics']), agreed]), anAccountOf([agreed])),
    ).toEqual([])
    expect(settledTopics(anAccountOf([]), anAccountOf([agreed]))).toEqual([])
  })
})
