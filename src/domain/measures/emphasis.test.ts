import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isComparable, isInBasis, measureEmphasis, type EmphasisOptions } from './emphasis.ts'
import { anAccount, anEngagement } from '../fixtures/engagement.ts'
import { someEngagements, swapSides } from '../fixtures/engagements.ts'
import { CHOICES } from '../view/view.ts'

const PLAIN: EmphasisOptions = { basis: 'full', weight: 'account' }
const topics = ['taiwan', 'energy', 'iran']

const short = anEngagement({
  id: 'short',
  accounts: {
    us: anAccount({ taiwan: 50, energy: 50 }, { words: 100 }),
    cn: anAccount({ taiwan: 10 }, { words: 100 }),
  },
})
const long = anEngagement({
  id: 'long',
  accounts: {
    us: anAccount({ energy: 60 }, { words: 300 }),
    cn: anAccount({ taiwan: 90 }, { words: 100, coverage: 'partial' }),
  },
})

const shares = (options: Partial<EmphasisOptions>) =>
  measureEmphasis([short, long], topics, { ...PLAIN, ...options })

describe(measureEmphasis, () => {
  it('averages over the full accounts of each side', () => {
    // US, Taiwan: (50/100 + 0/300) / 2; energy: (50/100 + 60/300) / 2. China: 10/100.
    expect(shares({})).toEqual({
      accounts: { us: 2, cn: 1 },
      topics: [
        { topic: 'taiwan', us: 0.25, cn: 0.1, gap: 0.15 },
        { topic: 'energy', us: 0.35, cn: 0, gap: 0.35 },
      ],
    })
  })

  it('pools the words', () => {
    // US: 50 and 110 of 400 words.
    expect(shares({ weight: 'word' }).topics).toMatchObject([
      { topic: 'taiwan', us: 0.125, cn: 0.1 },
      { topic: 'energy', us: 0.275, cn: 0 },
    ])
  })

  it('includes partial accounts if asked', () => {
    expect(shares({ basis: 'all' })).toMatchObject({
      accounts: { us: 2, cn: 2 },
      topics: [
        { topic: 'taiwan', us: 0.25, cn: 0.5, gap: -0.25 },
        { topic: 'energy', us: 0.35, cn: 0, gap: 0.35 },
      ],
    })
  })

  it('distinguishes no account from no words on a topic', () => {
    const alone = anEngagement({ accounts: { us: anAccount({ iran: 5 }) } })
    expect(measureEmphasis([alone], topics, PLAIN)).toEqual({
      accounts: { us: 1, cn: 0 },
      topics: [{ topic: 'iran', us: 1, cn: null, gap: null }],
    })
  })

  it('is empty for nothing', () => {
    expect(measureEmphasis([], topics, PLAIN)).toEqual({ accounts: { us: 0, cn: 0 }, topics: [] })
  })
})

describe(isInBasis, () => {
  it('leaves out an account without words', () => {
    expect(isInBasis(anAccount(), 'all')).toBe(false)
  })
})

describe(isComparable, () => {
  it.each([
    [5, 5, true],
    [4, 50, false],
    [50, 4, false],
  ])('%i US and %i Chinese accounts: %s', (us, cn, expected) => {
    expect(isComparable({ us, cn })).toBe(expected)
  })
})

describe('emphasis of arbitrary engagements', () => {
  const options = fc.record({
    basis: fc.constantFrom(...CHOICES.basis),
    weight: fc.constantFrom(...CHOICES.weight),
  })

  it('is a share', () => {
    fc.assert(
      fc.property(someEngagements(), options, (engagements, how) => {
        for (const { us, cn } of measureEmphasis(engagements, topics, how).topics) {
          for (const share of [us, cn]) {
            if (share === null) continue
            expect(share).toBeGreaterThanOrEqual(0)
            expect(share).toBeLessThanOrEqual(1 + 1e-12)
          }
        }
      }),
    )
  })

  it('does not depend on the order of the record', () => {
    fc.assert(
      fc.property(someEngagements(), options, (engagements, how) => {
        expect(measureEmphasis(engagements.toReversed(), topics, how)).toEqual(
          measureEmphasis(engagements, topics, how),
        )
      }),
    )
  })

  it('mirrors the gap when the sides are swapped', () => {
    fc.assert(
      fc.property(someEngagements(), options, (engagements, how) => {
        const { accounts, topics: rows } = measureEmphasis(engagements, topics, how)
        const swapped = measureEmphasis(engagements.map(swapSides), topics, how)
        expect(swapped).toEqual({
          accounts: { us: accounts.cn, cn: accounts.us },
          topics: rows.map(({ topic, us, cn }) => ({
            topic,
            us: cn,
            cn: us,
            gap: us === null || cn === null ? null : cn - us,
          })),
        })
      }),
    )
  })

  it('is based on no more accounts when engagements are left out or the basis is narrowed', () => {
    fc.assert(
      fc.property(someEngagements(), options, fc.func(fc.boolean()), (engagements, how, keeps) => {
        const { accounts } = measureEmphasis(engagements, topics, how)
        const fewer = measureEmphasis(engagements.filter(keeps), topics, how).accounts
        const all = measureEmphasis(engagements, topics, { ...how, basis: 'all' }).accounts
        for (const side of ['us', 'cn'] as const) {
          expect(fewer[side]).toBeLessThanOrEqual(accounts[side])
          expect(accounts[side]).toBeLessThanOrEqual(all[side])
        }
      }),
    )
  })

  it('is the same with either weighting if all accounts are equally long', () => {
    fc.assert(
      fc.property(someEngagements(), engagements => {
        const even = engagements.map(engagement => ({
          ...engagement,
          accounts: Object.fromEntries(
            Object.entries(engagement.accounts).map(([side, account]) => [
              side,
              { ...account, words: 2000 },
            ]),
          ),
        }))
        const pooled = measureEmphasis(even, topics, { basis: 'all', weight: 'word' }).topics
        const averaged = measureEmphasis(even, topics, { basis: 'all', weight: 'account' }).topics
        for (const [index, { us, cn }] of averaged.entries()) {
          expect(pooled[index]?.us ?? -1).toBeCloseTo(us ?? -1)
          expect(pooled[index]?.cn ?? -1).toBeCloseTo(cn ?? -1)
        }
      }),
    )
  })
})
