import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EmphasisOptions } from './emphasis.ts'
import { crossesZero, gapIntervals } from './gap.ts'
import type { Engagement } from '../record/engagement.ts'
import { anAccount, anEngagement } from '../fixtures/engagement.ts'
import { someEngagements, swapSides } from '../fixtures/engagements.ts'

const topics = ['taiwan', 'energy', 'iran']
const PLAIN: EmphasisOptions = { basis: 'full', weight: 'account' }

function intervals(engagements: readonly Engagement[], options = PLAIN) {
  const steps = gapIntervals(engagements, topics, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** As many engagements as asked; the shares are what each side's account says about Taiwan. */
const engagementsWith = (count: number, us: number, cn: number, from = 0) =>
  Array.from({ length: count }, (_, index) =>
    anEngagement({
      id: `e-${from + index}`,
      accounts: {
        us: anAccount({ taiwan: us }, { words: 100 }),
        cn: anAccount({ taiwan: cn }, { words: 100 }),
      },
    }),
  )

describe(gapIntervals, () => {
  it('has no width if every engagement says the same', () => {
    const { low, high } = intervals(engagementsWith(8, 30, 10)).get('taiwan') ?? {}
    expect(low).toBeCloseTo(0.2)
    expect(high).toBeCloseTo(0.2)
  })

  it('matches the binomial if half of the engagements differ', () => {
    // Half have a gap of 1, half of 0: the mean over 100 is 0.5 with a standard error of 0.05.
    const half = [...engagementsWith(50, 100, 0), ...engagementsWith(50, 0, 0, 50)]
    const { low = 0, high = 0 } = intervals(half).get('taiwan') ?? {}
    expect(low).toBeCloseTo(0.5 - 1.96 * 0.05, 1)
    expect(high).toBeCloseTo(0.5 + 1.96 * 0.05, 1)
  })

  it('includes zero if the engagements disagree on the sign', () => {
    const both = [...engagementsWith(6, 40, 10), ...engagementsWith(6, 10, 40, 6)]
    const interval = intervals(both).get('taiwan')
    expect(interval && crossesZero(interval)).toBe(true)
  })

  it('is missing if a side has no account', () => {
    expect(intervals([anEngagement({ accounts: { us: anAccount({ iran: 5 }) } })]).size).toBe(0)
    expect(intervals([]).size).toBe(0)
  })
})

describe('intervals of arbitrary engagements', () => {
  it('do not depend on the order of the record', () => {
    fc.assert(
      fc.property(someEngagements(), engagements => {
        expect(intervals(engagements.toReversed())).toEqual(intervals(engagements))
      }),
      { numRuns: 15 },
    )
  })

  it('are mirrored when the sides are swapped', () => {
    fc.assert(
      fc.property(someEngagements(), engagements => {
        const swapped = intervals(engagements.map(swapSides))
        for (const [topic, { low, high }] of intervals(engagements)) {
          expect(swapped.get(topic)?.low).toBeCloseTo(-high, 12)
          expect(swapped.get(topic)?.high).toBeCloseTo(-low, 12)
        }
      }),
      { numRuns: 15 },
    )
  })
})

describe(crossesZero, () => {
  it.each([
    [-0.1, 0.1, true],
    [0, 0.1, true],
    [0.01, 0.1, false],
    [-0.2, -0.01, false],
  ])('%d to %d: %s', (low, high, expected) => {
    expect(crossesZero({ low, high })).toBe(expected)
  })
})
