import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anAccount, anEngagement } from '../fixtures/engagement.ts'
import { someEngagements } from '../fixtures/engagements.ts'
import type { Engagement } from '../record/engagement.ts'
import type { EmphasisOptions } from './emphasis.ts'
import { changeIntervals, comparesSide, measureChange } from './periodChange.ts'

const topics = ['taiwan', 'energy', 'iran']
const PLAIN: EmphasisOptions = { basis: 'full', weight: 'account' }

function intervals(own: readonly Engagement[], other: readonly Engagement[], of = topics) {
  const steps = changeIntervals(own, other, of, PLAIN)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** Engagements whose Chinese accounts spend so many of 100 words on Taiwan. */
const engagementsWith = (name: string, shares: readonly number[]) =>
  shares.map((taiwan, index) =>
    anEngagement({
      id: `${name}-${index}`,
      accounts: { cn: anAccount(taiwan ? { taiwan } : {}, { words: 100 }) },
    }),
  )

const repeat = (count: number, share: number) => Array.from<number>({ length: count }).fill(share)

describe(measureChange, () => {
  it('subtracts the share of the other period, and counts accounts by period and side', () => {
    const { accounts, topics: rows } = measureChange(
      engagementsWith('own', repeat(6, 20)),
      engagementsWith('other', [...repeat(5, 10), 40]),
      topics,
      PLAIN,
    )
    expect(accounts).toEqual({ own: { us: 0, cn: 6 }, other: { us: 0, cn: 6 } })
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ topic: 'taiwan', us: { own: null, other: null, change: null } })
    expect(rows[0]?.cn.own).toBeCloseTo(0.2)
    expect(rows[0]?.cn.other).toBeCloseTo(0.15)
    expect(rows[0]?.cn.change).toBeCloseTo(0.05)
    expect(comparesSide(accounts, 'cn')).toBe(true)
    expect(comparesSide(accounts, 'us')).toBe(false)
  })

  it('is zero, not missing, for a topic that only the other period has', () => {
    const some = engagementsWith('own', repeat(5, 0))
    const { topics: rows } = measureChange(
      some,
      engagementsWith('other', repeat(5, 10)),
      topics,
      PLAIN,
    )
    expect(rows[0]?.cn).toEqual({ own: 0, other: 0.1, change: -0.1 })
  })

  it('gives no share and no change where there are fewer than five accounts', () => {
    const few = engagementsWith('own', repeat(4, 30))
    const { topics: rows } = measureChange(
      few,
      engagementsWith('other', repeat(5, 10)),
      topics,
      PLAIN,
    )
    expect(rows[0]?.cn).toEqual({ own: null, other: 0.1, change: null })
  })
})

describe(changeIntervals, () => {
  it('matches the binomial for two independent samples', () => {
    // Half of 50 and a fifth of 50: 0.5 − 0.2, with a standard error of √(0.25/50 + 0.16/50).
    const own = engagementsWith('own', [...repeat(25, 100), ...repeat(25, 0)])
    const other = engagementsWith('other', [...repeat(10, 100), ...repeat(40, 0)])
    const { low = 0, high = 0 } = intervals(own, other).cn.get('taiwan') ?? {}
    const error = Math.sqrt((0.25 + 0.16) / 50)
    expect(Math.abs(low - (0.3 - 1.96 * error))).toBeLessThan(0.025)
    expect(Math.abs(high - (0.3 + 1.96 * error))).toBeLessThan(0.025)
  })

  it('has no width for a period compared with itself: it is drawn once for both', () => {
    const same = engagementsWith('same', [...repeat(5, 90), ...repeat(5, 10)])
    expect(intervals(same, same).cn.get('taiwan')).toEqual({ low: 0, high: 0 })
  })

  it('is missing for a side without an account in either period', () => {
    const some = engagementsWith('own', repeat(5, 10))
    expect(intervals(some, []).cn.size).toBe(0)
    expect(intervals(some, some).us.size).toBe(0)
  })

  it('depends neither on the order of the record nor on the topics looked at', () => {
    fc.assert(
      fc.property(someEngagements(), fc.nat(24), fc.nat(24), (all, a, b) => {
        const [own, other] = [all.slice(0, a), all.slice(b)]
        const expected = intervals(own, other)
        expect(intervals(own.toReversed(), other.toReversed())).toEqual(expected)
        const alone = intervals(own, other, ['energy'])
        expect(alone.cn.get('energy')).toEqual(expected.cn.get('energy'))
      }),
      { numRuns: 15 },
    )
  })
})
