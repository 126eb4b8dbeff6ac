import { describe, expect, it } from 'vitest'
import { keepOrder, optionMatches, positionsOf, type Option } from './options.ts'

const wangYi: Option = {
  value: 'wang-yi',
  label: 'Wang Yi',
  labelZh: '王毅',
  detail: 'Minister of Foreign Affairs',
  aliases: ['Wang, Yi', 'Director Wang'],
}
const others: Option = { value: 'x', label: "José Li'an", labelZh: undefined }

describe(optionMatches, () => {
  it.each([
    ['', true],
    ['wang', true],
    ['WÁNG y', true],
    ['yi wang', true],
    ['wangyi', true],
    ['王', true],
    ['毅', true],
    ['王毅', true],
    ['director', true],
    ['foreign min', true],
    ['ang', false],
    ['wang li', false],
    ['王一', false],
  ])('Wang Yi 王毅 by %j: %j', (query, expected) => {
    expect(optionMatches(wangYi, query)).toBe(expected)
  })

  it.each([
    ['jose', true],
    ['lian', true],
    ['Li’an', true],
    ['an', false],
  ])("José Li'an by %j: %j", (query, expected) => {
    expect(optionMatches(others, query)).toBe(expected)
  })
})

const groupOf = (...values: string[]) => [
  { label: 'A', items: values.map(value => ({ value, label: value })) },
]

describe(keepOrder, () => {
  it.each([
    ['puts options back as they stood', ['a', 'b', 'c'], ['c', 'a', 'b'], ['a', 'b', 'c']],
    ['leaves new options at the end', ['b', 'a'], ['n', 'm', 'a', 'b'], ['b', 'a', 'n', 'm']],
  ])('%s', (_name, seen, now, expected) => {
    expect(keepOrder(groupOf(...now), positionsOf(groupOf(...seen)))).toEqual(groupOf(...expected))
  })
})
