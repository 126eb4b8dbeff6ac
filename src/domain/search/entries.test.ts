import { describe, expect, it } from 'vitest'
import { findNames, indexNames } from './entries.ts'

describe(findNames, () => {
  const index = indexNames([
    { label: 'Blinken–Wang Yi call' },
    { label: 'Wang Wentao', names: ['王文涛'] },
    { label: 'Wang Yi', names: ['王毅', 'Foreign Minister Wang'] },
    { label: 'Jake Sullivan', names: ['沙利文', 'Sullivan, Jake'] },
    { label: 'Visit by Sullivan' },
  ])
  it.each([
    ['wang', ['Wang Wentao', 'Wang Yi', 'Blinken–Wang Yi call']],
    ['wang yi', ['Wang Yi', 'Blinken–Wang Yi call']],
    ['bl wa', ['Blinken–Wang Yi call']],
    ['y', ['Blinken–Wang Yi call', 'Wang Yi']],
    ['王', ['Wang Wentao', 'Wang Yi']],
    ['王毅', ['Wang Yi']],
    ['minister', ['Wang Yi']],
    ['Sulivan', ['Jake Sullivan', 'Visit by Sullivan']],
    ['sul', ['Jake Sullivan', 'Visit by Sullivan']],
    ['nobody', []],
    ['', []],
  ])('%s', (query, expected) => {
    expect(findNames(index, query).map(({ item }) => item.label)).toEqual(expected)
  })
})
