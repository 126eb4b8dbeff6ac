import { describe, expect, it } from 'vitest'
import type { Facet } from '../../domain/view/facets.ts'
import { GROUPS } from './filterGroups.ts'
import { aCatalog, anOfficial, aTopic } from '../../domain/fixtures/catalog.ts'

const catalog = aCatalog({
  officials: [
    anOfficial({ id: 'quiet', name: 'A Quiet' }),
    anOfficial({ id: 'ministry', kind: 'body' }),
    anOfficial({ id: 'seldom' }),
    anOfficial({ id: 'often' }),
    anOfficial({
      id: 'wang-yi',
      side: 'cn',
      posts: [
        { title: 'Director', from: '2022-12' },
        { title: 'Minister', from: '2013-03', to: '2022-12' },
      ],
    }),
  ],
  topics: [
    aTopic({ id: 'taiwan', core: true }),
    aTopic({ id: 'cyber' }),
    aTopic({ id: 'space' }),
    aTopic({ id: 'energy', core: true, group: 'Economy' }),
    aTopic({ id: 'trade', group: 'Economy' }),
  ],
})

/** "Heading: value count, value count" for each group of a menu. */
const menu = (facet: Facet, counts: Record<string, number>) =>
  GROUPS[facet](catalog, new Map(Object.entries(counts))).map(
    ({ label, items }) =>
      `${label}: ${items.map(({ value, count = '' }) => `${value} ${count}`.trim()).join(', ')}`,
  )

describe('the menu of', () => {
  it('officials is by side, persons first, then by number, with the empty last', () => {
    expect(menu('officials', { ministry: 30, seldom: 2, often: 9, 'wang-yi': 5 })).toEqual([
      'United States: often 9, seldom 2, ministry 30, quiet 0',
      'China: wang-yi 5',
    ])
  })

  it('officials names the latest post', () => {
    expect(GROUPS.officials(catalog, new Map())[1]?.items[0]?.detail).toBe('Director')
  })

  it('topics has the core first, then the groups, with the empty last in each', () => {
    expect(menu('topics', { energy: 3, space: 4, trade: 1 })).toEqual([
      'Core topics: energy 3, taiwan 0',
      'Security: space 4, cyber 0',
      'Economy: trade 1',
    ])
  })

  it('status keeps the order of the codebook, with the empty last', () => {
    expect(menu('status', { cancelled: 2, held: 1 })).toEqual([
      ': held 1, cancelled 2, planned 0, postponed 0, declined 0',
    ])
  })

  it('accounts begins with any, uncounted', () => {
    expect(menu('accounts', { both: 1, us: 2, cn: 3 })).toEqual([': any, both 1, us 2, cn 3'])
  })
})
