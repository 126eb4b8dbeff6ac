import { describe, expect, it } from 'vitest'
import { groupIgnored, noticeText } from './notices.ts'

const reason = 'is not one of its values'

describe(groupIgnored, () => {
  it('groups values of one parameter that were ignored for the same reason', () => {
    const ignored = [
      { param: 'topics', value: 'taiwn', reason: 'is not in this record' },
      { param: 'level', value: 'janitor', reason },
      { param: 'level', value: 'cook', reason },
      { param: 'level', value: 'x', reason: 'is given a second time' },
    ]
    expect(groupIgnored(ignored)).toEqual([
      { param: 'topics', values: ['taiwn'], reason: 'is not in this record' },
      { param: 'level', values: ['janitor', 'cook'], reason },
      { param: 'level', values: ['x'], reason: 'is given a second time' },
    ])
  })
})

describe(noticeText, () => {
  it.each([
    [
      ['taiwn'],
      'This link asked for topics “taiwn”, which is not one of its values. It was left out.',
    ],
    [
      ['a', 'b', 'c'],
      'This link asked for topics “a”, “b” and “c”, each of which is not one of its values. They were left out.',
    ],
    [[''], 'This link asked for topics nothing, which is not one of its values. It was left out.'],
  ])('%j', (values, expected) => {
    expect(noticeText({ param: 'topics', values, reason })).toBe(expected)
  })
})
