import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../time/day.ts'
import type { TermUse } from '../accounts/extracts.ts'
import { countUsesByPeriod, gatherTerms } from './terms.ts'

const visit = { id: 'visit', date: '2023-06-18' as Day }
const engagements = [
  { id: 'call', date: '2021-11-12' as Day },
  visit,
  { id: 'talks', date: '2024-04-26' as Day },
]
const ids = engagements.map(({ id }) => id)

const aUse = (overrides: Partial<TermUse>): TermUse => ({
  term: 'one-China policy',
  engagement: 'call',
  side: 'us',
  speaker: 'us',
  topics: ['taiwan'],
  point: 0,
  ...overrides,
})

const uses = [
  aUse({ term: 'One China Policy', engagement: 'visit', side: 'cn' }),
  aUse({ topics: ['sovereignty', 'taiwan'] }),
  aUse({ engagement: 'talks' }),
  aUse({ term: 'core interests', engagement: 'visit' }),
]

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)

/** The terms without their uses, since those that differ only in speaker have no fixed order. */
const summary = (some: TermUse[]) =>
  gatherTerms(some, engagements).map(term => ({ ...term, uses: term.uses.length }))

describe(gatherTerms, () => {
  it('merges variants and lists them', () => {
    expect(gatherTerms(uses, engagements)).toMatchObject([
      {
        key: 'onechinapolicy',
        label: 'one-China policy',
        variants: [
          { value: 'one-China policy', count: 2 },
          { value: 'One China Policy', count: 1 },
        ],
        bySide: { us: 2, cn: 1 },
        ids: ['call', 'visit', 'talks'],
        topics: [
          { value: 'taiwan', count: 3 },
          { value: 'sovereignty', count: 1 },
        ],
        first: '2021-11-12',
        last: '2024-04-26',
      },
      { label: 'core interests', ids: ['visit'], first: '2023-06-18', last: '2023-06-18' },
    ])
  })

  it('counts only the engagements given', () => {
    const [term] = gatherTerms(uses, [visit])
    expect(term?.ids).toEqual(['visit'])
    expect(gatherTerms(uses, [])).toEqual([])
  })

  const someUses = fc.array(
    fc.record({
      term: fc.constantFrom('red line', 'Red lines', 'red-line', 'guardrails', '“guardrails”'),
      engagement: fc.constantFrom(...ids, 'unknown'),
      side: fc.constantFrom('us' as const, 'cn' as const),
      speaker: fc.constantFrom('us' as const, 'cn' as const, 'both' as const),
      topics: fc.subarray(['taiwan', 'channels'], { minLength: 1 }),
      point: fc.nat(3),
    }),
  )

  it('loses no use, however terms are folded', () => {
    fc.assert(
      fc.property(someUses, some => {
        const known = some.filter(use => ids.includes(use.engagement)).length
        const terms = gatherTerms(some, engagements)
        expect(sum(terms.map(term => term.uses.length))).toBe(known)
        for (const term of terms) {
          expect(term.bySide.us + term.bySide.cn).toBe(term.uses.length)
          expect(sum(term.variants.map(({ count }) => count))).toBe(term.uses.length)
        }
      }),
    )
  })

  it('does not depend on the order of the uses', () => {
    fc.assert(
      fc.property(someUses, some => {
        expect(summary(some.toReversed())).toEqual(summary(some))
      }),
    )
  })
})

describe(countUsesByPeriod, () => {
  it('counts by side', () => {
    const counts = countUsesByPeriod(uses, wanted =>
      engagements.find(({ id }) => id === wanted)?.date.slice(0, 4),
    )
    expect([...counts]).toEqual([
      ['2023', { us: 1, cn: 1 }],
      ['2021', { us: 1, cn: 0 }],
      ['2024', { us: 1, cn: 0 }],
    ])
  })
})
