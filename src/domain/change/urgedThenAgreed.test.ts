import { describe, expect, it } from 'vitest'
import { aPoint, anAccountOf } from '../fixtures/account.ts'
import { urgedThenAgreed } from './urgedThenAgreed.ts'

describe(urgedThenAgreed, () => {
  const agreed = aPoint(['narcotics'], { act: 'agree', speaker: 'both' })

  it('names a topic that was urged and is now agreed', () => {
    const prior = anAccountOf([aPoint(['taiwan']), aPoint(['narcotics'], { speaker: 'us' })])
    expect(urgedThenAgreed(prior, anAccountOf([agreed]))).toMatchObject([
      { topic: 'narcotics', by: 'us', urged: { index: 1 }, agreed: { index: 0 } },
    ])
  })

  it('leaves out what was agreed before, or never urged', () => {
    expect(
      urgedThenAgreed(anAccountOf([aPoint(['narcotics']), agreed]), anAccountOf([agreed])),
    ).toEqual([])
    expect(urgedThenAgreed(anAccountOf([]), anAccountOf([agreed]))).toEqual([])
  })
})
