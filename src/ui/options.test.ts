import { describe, expect, it } from 'vitest'
import { keepOrder, optionMatcher, positionsOf, type Option } from './options.ts'

const wangYi: Option = {
  value: 'wang-yi',
  label: 'Wang Yi',
  labelZh: '王毅',
  detail: 'Minister of Foreign Affairs',
  aliases: ['Wang, Yi', 'Director Wang'],
}
const others: Option = { value: 'x', label: "José Li'an", labelZh: undefined }

const finds = (option: Option, query: string) =>
  optionMatcher([{ label: '', items: [option] }])(option, query)

describe(optionMatcher, () => {
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
    expect(finds(wangYi, query)).toBe(expected)
  })

  it.each([
    ['jose', true],
    ['lian', true],
    ['Li’an', true],
    ['an', false],
    ['josé lain', true],
  ])("José Li'an by %j: %j", (query, expected) => {
    expect(finds(others, query)).toBe(expected)
  })

  it('forgives a typo if no option matches exactly, keeping the order of the menu', () => {
    const items = ['Yang', 'Wang', 'Fentanyl', 'Taiwan'].map(label => ({ value: label, label }))
    const matches = optionMatcher([{ label: '', items }])
    const found = (query: string) =>
      items.filter(item => matches(item, query)).map(({ label }) => label)
    expect(found('wang')).toEqual(['Wang'])
    expect(found('eang')).toEqual(['Yang', 'Wang'])
    expect(found('fentanil')).toEqual(['Fentanyl'])
    expect(found('')).toHaveLength(items.length)
  })
})

const groupOf = (...values: string[]) => [
  { label: 'A', items: values.map(value => ({ value, label: value })) },
]

describe(keepOrder, () => {
  it.each([
    ['restores an earlier order', ['a', 'b', 'c'], ['c', 'a', 'b'], ['a', 'b', 'c']],
    ['puts new options at the end', ['b', 'a'], ['n', 'm', 'a', 'b'], ['b', 'a', 'n', 'm']],
  ])('%s', (_name, seen, now, expected) => {
    expect(keepOrder(groupOf(...now), positionsOf(groupOf(...seen)))).toEqual(groupOf(...expected))
  })
})
