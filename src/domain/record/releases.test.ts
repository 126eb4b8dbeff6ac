import { describe, expect, it } from 'vitest'
import { hasChangedSince, type Changes, type Release } from './releases.ts'

const NOTHING: Changes = { added: [], removed: [], changed: [] }

const aRelease = (version: string, engagements: Partial<Changes>): Release => ({
  version,
  day: null,
  isReleased: true,
  before: null,
  counts: { engagements: 1, officials: 0, topics: 0 },
  changes: {
    engagements: { ...NOTHING, ...engagements },
    officials: NOTHING,
    topics: NOTHING,
  },
})

const history = [
  aRelease('0.10.0', { changed: [{ id: 'call', fields: ['accounts.cn'] }] }),
  aRelease('0.9.0', { added: ['visit'], changed: [{ id: 'talks', fields: ['title'] }] }),
  aRelease('0.8.0', {}),
]

describe(hasChangedSince, () => {
  it.each([
    ['0.9.0', 'call', 'accounts.cn', true],
    ['0.9.0', 'call', 'accounts.us', false],
    ['0.10.0', 'call', 'accounts.cn', false],
    ['0.8.0', 'visit', 'accounts.us', true],
    ['0.8.0', 'talks', 'accounts.us', false],
    ['0.7.0', 'call', 'accounts.cn', null],
  ])('since %s: %s, %s', (version, id, field, expected) => {
    expect(hasChangedSince(history, version, id, field)).toBe(expected)
  })
})
