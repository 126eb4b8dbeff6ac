import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TermUse } from '../accounts/extracts.ts'
import type { Day } from '../time/day.ts'
import { aConcept } from '../fixtures/concept.ts'
import {
  countByYear,
  countWordings,
  firstUse,
  gatherConcepts,
  takeoverOf,
  type SideUses,
} from './conceptUses.ts'

const policy = aConcept('one-China policy', ['one China policy', '一个中国政策'])
const respect = aConcept('mutual respect', ['相互尊重', 'mutual respect'])
const unused = aConcept('hegemony')
const glossary = [respect, unused, policy]

const engagements = [
  { id: 'talks', date: '2024-04-26' as Day },
  { id: 'call', date: '2021-11-12' as Day },
  { id: 'visit', date: '2023-06-18' as Day },
]

const aUse = (engagement: string, side: TermUse['side'], term: string, point = 0): TermUse => ({
  term,
  engagement,
  side,
  speaker: side,
  topics: ['taiwan'],
  point,
})

const uses = [
  aUse('talks', 'us', 'one China policy'),
  aUse('call', 'us', 'one China policy'),
  aUse('visit', 'cn', '一个中国政策', 1),
  aUse('visit', 'cn', '相互尊重', 1),
  aUse('visit', 'cn', 'mutual respect', 1),
  aUse('visit', 'cn', '相互尊重', 2),
  aUse('visit', 'cn', 'no concept of the glossary', 2),
]

describe(gatherConcepts, () => {
  it('tells who uses a concept since when, in whichever language', () => {
    expect(gatherConcepts(glossary, uses, engagements)).toEqual([
      {
        concept: respect,
        uses: [
          { engagement: 'visit', day: '2023-06-18', side: 'cn' },
          { engagement: 'visit', day: '2023-06-18', side: 'cn' },
        ],
        us: null,
        cn: { count: 2, first: '2023-06-18', last: '2023-06-18' },
      },
      {
        concept: policy,
        uses: [
          { engagement: 'call', day: '2021-11-12', side: 'us' },
          { engagement: 'visit', day: '2023-06-18', side: 'cn' },
          { engagement: 'talks', day: '2024-04-26', side: 'us' },
        ],
        us: { count: 2, first: '2021-11-12', last: '2024-04-26' },
        cn: { count: 1, first: '2023-06-18', last: '2023-06-18' },
      },
    ])
  })

  it('counts only the engagements given', () => {
    expect(gatherConcepts(glossary, uses, [])).toEqual([])
    const [only] = gatherConcepts([policy], uses, engagements.slice(2))
    expect(only).toMatchObject({ us: null, cn: { count: 1 } })
  })

  it('does not depend on the order of the uses', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(uses, { minLength: uses.length }), some => {
        expect(gatherConcepts(glossary, some, engagements)).toEqual(
          gatherConcepts(glossary, uses, engagements),
        )
      }),
    )
  })
})

const since = (day: string): SideUses => ({ count: 1, first: day as Day, last: day as Day })

describe(takeoverOf, () => {
  it.each([
    ['the later side', '2021-01-01', '2022-01-01', 'cn'],
    ['whichever it is', '2022-01-01', '2021-01-01', 'us'],
  ])('is by %s', (_name, us, cn, by) => {
    expect(takeoverOf({ us: since(us), cn: since(cn) })).toEqual({
      by,
      first: '2021-01-01',
      taken: '2022-01-01',
    })
  })

  it('is none where both begin on one day, or one side never does', () => {
    expect(takeoverOf({ us: since('2021-01-01'), cn: since('2021-01-01') })).toBeNull()
    expect(takeoverOf({ us: since('2021-01-01'), cn: null })).toBeNull()
  })
})

describe(firstUse, () => {
  it.each([
    [since('2022-01-01'), since('2021-01-01'), '2021-01-01'],
    [since('2022-01-01'), null, '2022-01-01'],
    [null, since('2021-01-01'), '2021-01-01'],
    [null, null, null],
  ])('is the earliest of either side', (us, cn, day) => {
    expect(firstUse({ us, cn })).toBe(day)
  })
})

describe(countByYear, () => {
  it('counts by side', () => {
    const [, used] = gatherConcepts(glossary, uses, engagements)
    expect([...countByYear(used?.uses ?? [])]).toEqual([
      ['2021', { us: 1, cn: 0 }],
      ['2023', { us: 0, cn: 1 }],
      ['2024', { us: 1, cn: 0 }],
    ])
  })
})

describe(countWordings, () => {
  it('counts each way of writing by side, the most used first', () => {
    const passages = [
      { side: 'cn', terms: ['相互尊重', 'mutual respect'] },
      { side: 'cn', terms: ['相互尊重'] },
      { side: 'us', terms: ['something else'] },
    ] as const
    expect(countWordings(respect, passages)).toEqual([
      { term: '相互尊重', us: 0, cn: 2 },
      { term: 'mutual respect', us: 0, cn: 1 },
    ])
  })
})
