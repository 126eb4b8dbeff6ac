import { describe, expect, it } from 'vitest'
import type { Day } from '../../domain/time/day.ts'
import { NO_FILTER, type Filter, type SearchHits } from '../../domain/view/filter.ts'
import { anEngagement } from '../../domain/fixtures/engagement.ts'
import { relaxationsOf, listNames } from './filterRelaxations.ts'

const early = anEngagement({ id: 'early', date: '2021-05-01' as Day, topics: ['taiwan'] })
const late = anEngagement({ id: 'late', date: '2024-05-01' as Day, topics: ['iran'] })
const all = [early, late]

const shownBy = (filter: Partial<Filter>, hits: SearchHits = null) =>
  relaxationsOf(all, { ...NO_FILTER, ...filter }, hits).map(({ name, shown }) => [name, shown])

describe(relaxationsOf, () => {
  it('counts what each filter alone excludes', () => {
    expect(
      shownBy({ topics: ['iran'], from: '2021-01-01' as Day, to: '2021-12-31' as Day }),
    ).toEqual([
      ['the topics', 1],
      ['the dates', 1],
    ])
  })

  it('treats officials and how they combine as one filter', () => {
    const filter = { officials: ['wang-yi', 'joe-biden'], match: 'all' } as const
    expect(shownBy(filter)).toEqual([['the officials', 2]])
  })

  it('keeps the hits of the search unless it is the filter removed', () => {
    expect(shownBy({ q: 'gas', level: ['local'] }, new Map([['late', 0]]))).toEqual([
      ['the search', 0],
      ['the levels', 1],
    ])
  })

  it('has nothing to remove without a filter', () => {
    expect(shownBy({})).toEqual([])
  })
})

describe(listNames, () => {
  it('lists filters as in a sentence', () => {
    const filter = { ...NO_FILTER, q: 'x', topics: ['iran'], level: ['local'] } as const
    expect(listNames(relaxationsOf(all, filter, null))).toBe(
      'the search, the topics and the levels',
    )
  })
})
