import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../time/day.ts'
import type { Engagement } from '../record/engagement.ts'
import { anAccount, anEngagement } from '../fixtures/engagement.ts'
import { someEngagements, swapSides } from '../fixtures/engagements.ts'
import { isFirm, measureFrequency } from './frequency.ts'
import { periodsBetween } from '../time/period.ts'

const day = (text: string) => text as Day
const AVERAGED = { basis: 'full', weight: 'account' } as const
const POOLED = { basis: 'full', weight: 'word' } as const

const quarters = periodsBetween({ from: day('2022-01-01'), to: day('2022-09-30') }, 'quarter')

// Taiwan: 10 of 100 and 30 of 50 words in American accounts, 20 of 200 in a Chinese one.
const record: Engagement[] = [
  anEngagement({
    id: 'a',
    date: day('2022-01-05'),
    topics: ['taiwan', 'energy'],
    accounts: {
      us: anAccount({ taiwan: 10 }, { words: 100 }),
      cn: anAccount({ taiwan: 20 }, { words: 200 }),
    },
  }),
  anEngagement({
    id: 'b',
    date: day('2022-03-30'),
    endDate: day('2022-04-02'),
    topics: ['taiwan'],
    accounts: {
      us: anAccount({ taiwan: 30 }, { words: 50 }),
      cn: anAccount({ taiwan: 9 }, { words: 9, coverage: 'partial' }),
    },
  }),
  anEngagement({ id: 'c', date: day('2022-08-01'), topics: ['taiwan'] }),
]

describe(measureFrequency, () => {
  it('counts engagements in every period that they touch, and once in the total', () => {
    const { engagements, topics } = measureFrequency(
      record,
      ['taiwan', 'energy'],
      quarters,
      AVERAGED,
    )
    expect(engagements).toEqual([2, 1, 1])
    expect(topics.map(({ topic, total }) => [topic, total.raised])).toEqual([
      ['taiwan', 3],
      ['energy', 1],
    ])
    expect(topics[0]?.periods.map(({ raised }) => raised)).toEqual([2, 1, 1])
    expect(topics[1]?.periods.map(({ raised }) => raised)).toEqual([1, 0, 0])
  })

  it('counts each side’s accounts that raise the topic, known in full or not', () => {
    const [taiwan] = measureFrequency(record, ['taiwan'], quarters, AVERAGED).topics
    expect(taiwan?.total.raisedBy).toEqual({ us: 2, cn: 2 })
    expect(taiwan?.periods.map(({ raisedBy }) => raisedBy)).toEqual([
      { us: 2, cn: 2 },
      { us: 1, cn: 1 },
      { us: 0, cn: 0 },
    ])
  })

  it('averages shares over accounts', () => {
    const [taiwan] = measureFrequency(record, ['taiwan'], quarters, AVERAGED).topics
    expect(taiwan?.total.words.us).toEqual({ share: expect.closeTo(0.35), accounts: 2 })
    expect(taiwan?.total.words.cn).toEqual({ share: 0.1, accounts: 1 })
    expect(taiwan?.total.words.both).toEqual({ share: expect.closeTo(0.8 / 3), accounts: 3 })
  })

  it('pools words', () => {
    const [taiwan] = measureFrequency(record, ['taiwan'], quarters, POOLED).topics
    expect(taiwan?.total.words.us.share).toBeCloseTo(40 / 150)
    expect(taiwan?.total.words.both.share).toBeCloseTo(60 / 350)
  })

  it('adds partial accounts when asked', () => {
    const all = { ...AVERAGED, basis: 'all' } as const
    const [taiwan] = measureFrequency(record, ['taiwan'], quarters, all).topics
    expect(taiwan?.total.words.cn).toEqual({ share: expect.closeTo(0.55), accounts: 2 })
  })

  it('has no share without an account, and a share of zero with an account that does not raise it', () => {
    const [taiwan, iran] = measureFrequency(record, ['taiwan', 'iran'], quarters, AVERAGED).topics
    expect(taiwan?.periods[2]?.words.both).toEqual({ share: null, accounts: 0 })
    expect(iran?.periods[0]?.words.both).toEqual({ share: 0, accounts: 3 })
    expect(iran?.total.raised).toBe(0)
  })

  it('has no figures without engagements', () => {
    const [taiwan] = measureFrequency([], ['taiwan'], quarters, AVERAGED).topics
    expect(taiwan?.total).toEqual({
      raised: 0,
      raisedBy: { us: 0, cn: 0 },
      words: {
        us: { share: null, accounts: 0 },
        cn: { share: null, accounts: 0 },
        both: { share: null, accounts: 0 },
      },
    })
  })

  const TOPICS = ['taiwan', 'energy', 'iran']
  const dated = fc
    .tuple(someEngagements(), fc.array(fc.nat({ max: 270 }), { minLength: 24, maxLength: 24 }))
    .map(([engagements, offsets]) =>
      engagements.map((engagement, index) => ({
        ...engagement,
        date: addDays(day('2022-01-01'), offsets[index] ?? 0),
        topics: Object.keys({
          ...engagement.accounts.us?.wordsByTopic,
          ...engagement.accounts.cn?.wordsByTopic,
        }),
      })),
    )
  const options = fc.record({
    basis: fc.constantFrom('full' as const, 'all' as const),
    weight: fc.constantFrom('account' as const, 'word' as const),
  })

  it('sums over periods to the total if no engagement spans two periods', () => {
    fc.assert(
      fc.property(dated, options, (engagements, how) => {
        const found = measureFrequency(engagements, TOPICS, quarters, how)
        expect(sum(found.engagements)).toBe(engagements.length)
        for (const { total, periods } of found.topics) {
          expect(sum(periods.map(({ raised }) => raised))).toBe(total.raised)
          expect(sum(periods.map(({ raisedBy }) => raisedBy.us))).toBe(total.raisedBy.us)
          expect(sum(periods.map(({ words }) => words.both.accounts))).toBe(
            total.words.both.accounts,
          )
        }
      }),
    )
  })

  it('does not depend on the order of the engagements', () => {
    fc.assert(
      fc.property(dated, options, (engagements, how) => {
        const forward = measureFrequency(engagements, TOPICS, quarters, how).topics
        const back = measureFrequency(engagements.toReversed(), TOPICS, quarters, how).topics
        for (const [index, { total }] of forward.entries()) {
          const { words, ...counts } = total
          expect(back[index]?.total).toMatchObject(counts)
          expect(back[index]?.total.words.both.share ?? -1).toBeCloseTo(words.both.share ?? -1)
        }
      }),
    )
  })

  it('counts no more for fewer engagements', () => {
    fc.assert(
      fc.property(dated, options, fc.nat({ max: 24 }), (engagements, how, kept) => {
        const all = measureFrequency(engagements, TOPICS, quarters, how).topics
        const fewer = measureFrequency(engagements.slice(0, kept), TOPICS, quarters, how).topics
        for (const [index, { total, periods }] of fewer.entries()) {
          expect(total.raised).toBeLessThanOrEqual(all[index]?.total.raised ?? 0)
          for (const [at, { raised }] of periods.entries()) {
            expect(raised).toBeLessThanOrEqual(all[index]?.periods[at]?.raised ?? 0)
          }
        }
      }),
    )
  })

  it('mirrors when the sides are swapped, and keeps shares between 0 and 1', () => {
    fc.assert(
      fc.property(dated, options, (engagements, how) => {
        const one = measureFrequency(engagements, TOPICS, quarters, how).topics
        const other = measureFrequency(engagements.map(swapSides), TOPICS, quarters, how).topics
        for (const [index, { total }] of one.entries()) {
          expect(other[index]?.total.words.cn).toEqual(total.words.us)
          expect(other[index]?.total.raisedBy.us).toBe(total.raisedBy.cn)
          for (const { share } of Object.values(total.words)) {
            expect(share === null || (share >= 0 && share <= 1)).toBe(true)
          }
        }
      }),
    )
  })
})

describe(isFirm, () => {
  it.each([
    [4, false],
    [5, true],
  ])('%i accounts: %s', (accounts, firm) => {
    expect(isFirm({ share: 0.1, accounts })).toBe(firm)
  })
})

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0)
