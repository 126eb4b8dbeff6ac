import { describe, expect, it } from 'vitest'
import { aComparison } from '../fixtures/comparison.ts'
import { pairByTopic } from '../accounts/pairing.ts'
import { byEmphasis, figuresOf, silencesIn } from './textFigures.ts'
import { toAccounts } from './toAccounts.ts'

const COMPARISON = aComparison(
  ['taiwan: One two three.', 'trade,taiwan: Four.', ': Five six.'],
  ['trade: Uno.', 'iran: Dos tres.'],
  [[1, 0]],
)
const NOWHERE = { publisher: '', url: '' }
const ROWS = pairByTopic(toAccounts(COMPARISON, { us: NOWHERE, cn: NOWHERE }), [])

describe(figuresOf, () => {
  it('counts words, passages, topics, and what is matched', () => {
    expect(figuresOf(COMPARISON)).toEqual({
      us: { words: 6, passages: 3, topics: 2, matched: 1 / 6 },
      cn: { words: 3, passages: 2, topics: 2, matched: 1 / 3 },
    })
  })

  it('counts no headings, and shares nothing out of nothing', () => {
    const { us, cn } = COMPARISON
    const passages = us.passages.map(passage => ({ ...passage, isBoilerplate: true }))
    expect(figuresOf({ us: { ...us, passages }, cn, doubts: [], pairs: [] }).us).toEqual({
      words: 0,
      passages: 0,
      topics: 0,
      matched: null,
    })
  })
})

describe(silencesIn, () => {
  it('names what only the other side raises', () => {
    const { us, cn } = silencesIn(ROWS)
    expect(us.map(({ topic }) => topic)).toEqual(['iran'])
    expect(cn.map(({ topic }) => topic)).toEqual(['taiwan'])
  })
})

describe(byEmphasis, () => {
  it('puts the widest gap first, and leaves out what has no topic', () => {
    // taiwan 4/6 against 0; iran 0 against 2/3; trade 1/6 against 1/3
    expect(byEmphasis(ROWS).map(({ topic }) => topic)).toEqual(['taiwan', 'iran', 'trade'])
  })
})
