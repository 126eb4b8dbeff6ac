import { describe, expect, it } from 'vitest'
import { indexNames, type Named } from './nameIndex.ts'
import { findByName, readNameQuery } from './names.ts'

const labelsOf = (items: readonly Named[], query: string) => {
  const index = indexNames(items)
  return findByName(index, readNameQuery(query, [index])).map(({ item }) => item.label)
}

describe(findByName, () => {
  const items = [
    { label: 'Blinken–Wang Yi call' },
    { label: 'Wang Wentao', names: ['王文涛'] },
    { label: 'Wang Yi', names: ['王毅', 'Foreign Minister Wang'] },
    { label: 'Jake Sullivan', names: ['沙利文', 'Sullivan, Jake'] },
    { label: 'Visit by Sullivan' },
    { label: 'Taiwan', names: ['台湾'] },
  ]
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
    ['wangyi', ['Wang Yi']],
    ['臺灣', ['Taiwan']],
    ['灣', ['Taiwan']],
    ['visit of sullivan', ['Visit by Sullivan']],
    ['by', ['Visit by Sullivan']],
    ['Suliven', []],
    ['Sulliven Jaek', ['Jake Sullivan']],
    ['nobody', []],
    ['', []],
  ])('%s', (query, expected) => {
    expect(labelsOf(items, query)).toEqual(expected)
  })
})

describe('ranking', () => {
  it.each([
    ['whole words first', 'xi', ['Xie Feng', 'Biden–Xi call'], ['Biden–Xi call', 'Xie Feng']],
    ['beginnings before typos', 'taiwan', ['Taiwam', 'Taiwanese'], ['Taiwanese']],
    ['fewer typos first', 'guardrial', ['Guadrals', 'Guardrails'], ['Guardrails', 'Guadrals']],
    [
      'the beginning of a name first',
      'wang',
      ['Call with Wang', 'Wang'],
      ['Wang', 'Call with Wang'],
    ],
  ])('%s', (_name, query, labels, expected) => {
    expect(
      labelsOf(
        labels.map(label => ({ label })),
        query,
      ),
    ).toEqual(expected)
  })
})

describe('typos', () => {
  it.each([
    ['iran', 'Iren', true],
    ['irn', 'Iran', false],
    ['fentanil', 'Fentanyl', true],
    ['fentanly', 'Fentanyl', true],
    ['semicondutcor', 'Semiconductors', true],
    ['semconducter', 'Semiconductors', true],
    ['baloon', 'Balloon', true],
    ['balon', 'Balloon', false],
    ['blloan', 'Balloon', false],
    ['2023', '12 May 2022', false],
    ['王义', '王毅', false],
  ])('%s for %s: %s', (query, label, expected) => {
    expect(labelsOf([{ label }], query)).toEqual(expected ? [label] : [])
  })

  it('are forgiven only if nothing in any index matches as typed', () => {
    const [officials, topics] = [
      indexNames([{ label: 'Ian Iren' }]),
      indexNames([{ label: 'Iran' }]),
    ]
    const query = readNameQuery('iran', [officials, topics])
    expect(findByName(officials, query)).toEqual([])
    expect(findByName(topics, query)).toEqual([{ item: { label: 'Iran' }, rank: 0 }])
  })
})
