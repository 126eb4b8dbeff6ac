import { describe, expect, it } from 'vitest'
import { addDays, type Day } from './day.ts'
import { PRESIDENCIES, presidenciesWithin, presidencyLabel, presidencyOf } from './presidencies.ts'
import { parseSpan } from './span.ts'

const day = (text: string) => text as Day

describe('presidencies', () => {
  it.each(['us', 'cn'] as const)('of %s follow one another without a gap, the last open', side => {
    for (const [index, { from, to }] of PRESIDENCIES[side].entries()) {
      const next = PRESIDENCIES[side][index + 1]
      expect(to && addDays(to, 1)).toBe(next?.from ?? null)
      expect(to === null || from < to).toBe(true)
    }
  })

  it('begin on the twentieth of January in Washington', () => {
    expect(PRESIDENCIES.us.map(({ from }) => from.slice(4))).toEqual(
      PRESIDENCIES.us.map(() => '-01-20'),
    )
  })
})

describe(presidenciesWithin, () => {
  it.each([
    ['2017-02-09', '2026-09-24', ['Trump', 'Biden', 'Trump']],
    ['2017-01-19', '2017-01-20', ['Obama', 'Trump']],
    ['2021-01-20', '2025-01-19', ['Biden']],
    ['1990-01-01', '1999-12-31', []],
  ])('%s to %s: %j', (from, to, names) => {
    const found = presidenciesWithin(PRESIDENCIES.us, { from: day(from), to: day(to) })
    expect(found.map(({ name }) => name)).toEqual(names)
  })
})

describe(presidencyLabel, () => {
  it('names the years of taking and leaving office', () => {
    expect(PRESIDENCIES.us.slice(1).map(presidencyLabel)).toEqual([
      'Trump 2017–21',
      'Biden 2021–25',
      'Trump 2025–',
    ])
    expect(PRESIDENCIES.cn.map(presidencyLabel)).toEqual(['Hu Jintao 2003–13', 'Xi Jinping 2013–'])
  })
})

describe(presidencyOf, () => {
  it('knows a whole presidency, and no part of one', () => {
    const span = parseSpan('2021-01-20..2025-01-19')
    expect(span && presidencyOf(span)?.name).toBe('Biden')
    expect(presidencyOf({ from: '2021-01-20' as Day, to: null })).toBeUndefined()
  })
})
