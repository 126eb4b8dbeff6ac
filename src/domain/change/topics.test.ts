import { describe, expect, it } from 'vitest'
import { aPoint, anAccountOf } from '../fixtures/account.ts'
import { compareTopics } from './topics.ts'

const kinds = (...accounts: Parameters<typeof compareTopics>) =>
  compareTopics(...accounts).map(({ topic, kind }) => `${topic} ${kind}`)

describe(compareTopics, () => {
  const prior = anAccountOf([aPoint(['taiwan']), aPoint(['iran'])])
  const now = anAccountOf([aPoint(['taiwan']), aPoint(['trade'], { words: 60 })])

  it('tells what is new, gone and kept, with its shares', () => {
    expect(compareTopics(prior, now)).toEqual([
      { topic: 'trade', kind: 'new', prior: 0, now: 0.75 },
      { topic: 'iran', kind: 'gone', prior: 0.5, now: 0 },
      { topic: 'taiwan', kind: 'kept', prior: 0.5, now: 0.25 },
    ])
  })

  it('says neither of an account that is not known in full', () => {
    expect(kinds({ ...prior, coverage: 'partial' }, now)).toContain('trade unknown-then')
    expect(kinds(prior, { ...now, coverage: 'reported' })).toContain('iran unknown-now')
    expect(kinds(prior, { ...now, form: 'remarks' })).toContain('iran unknown-now')
  })

  it('gives no share of what is missing from a part', () => {
    const [change] = compareTopics({ ...prior, coverage: 'partial' }, now)
    expect(change).toMatchObject({ topic: 'trade', prior: null })
  })

  it('never calls a topic gone that only another page had', () => {
    const onOtherPage = anAccountOf([
      aPoint(['taiwan']),
      aPoint(['iran'], { from: 'https://example.org/briefing' }),
    ])
    expect(kinds(onOtherPage, now)).toContain('iran other-page')
  })

  it('puts the largest change first among those kept', () => {
    const before = anAccountOf([aPoint(['a'], { words: 50 }), aPoint(['b'], { words: 50 })])
    const after = anAccountOf([aPoint(['b'], { words: 55 }), aPoint(['a', 'b'], { words: 45 })])
    expect(kinds(before, after)).toEqual(['b kept', 'a kept'])
  })
})
