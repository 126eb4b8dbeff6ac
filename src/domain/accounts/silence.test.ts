import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COVERAGES, type Coverage, type Engagement } from '../record/engagement.ts'
import { anAccount, anEngagement } from '../fixtures/engagement.ts'
import { someEngagements, swapSides } from '../fixtures/engagements.ts'
import { SILENCE_PARTS, silencePart, type SilencePart } from './silence.ts'
import { countPaired, countSilences } from '../measures/silenceCounts.ts'

const account = (raisesIt: boolean, coverage: Coverage) =>
  anAccount(raisesIt ? { taiwan: 10 } : { energy: 10 }, { coverage })

describe(silencePart, () => {
  it.each<[boolean, Coverage, boolean, Coverage, SilencePart | null]>([
    [true, 'full', true, 'full', 'both'],
    [true, 'reported', true, 'partial', 'both'],
    [true, 'reported', false, 'full', 'us'],
    [true, 'full', false, 'partial', 'unknown'],
    [true, 'full', false, 'reported', 'unknown'],
    [false, 'full', true, 'partial', 'cn'],
    [false, 'reported', true, 'full', 'unknown'],
    [false, 'full', false, 'full', null],
  ])('US raises it: %s (%s), China: %s (%s) → %s', (us, usCoverage, cn, cnCoverage, expected) => {
    const accounts = { us: account(us, usCoverage), cn: account(cn, cnCoverage) }
    expect(silencePart(anEngagement({ accounts }), 'taiwan')).toBe(expected)
  })

  it('finds no silence if an account is missing', () => {
    const alone = anEngagement({ accounts: { us: account(true, 'full') } })
    expect(silencePart(alone, 'taiwan')).toBeNull()
  })

  it('does not confuse a topic with a built-in property name', () => {
    const accounts = { us: account(true, 'full'), cn: account(true, 'full') }
    expect(silencePart(anEngagement({ accounts }), 'constructor')).toBeNull()
  })
})

describe(countSilences, () => {
  const engagements = [
    anEngagement({ id: 'a', accounts: { us: account(true, 'full'), cn: account(false, 'full') } }),
    anEngagement({ id: 'b', accounts: { us: account(true, 'full'), cn: account(true, 'full') } }),
    anEngagement({ id: 'c', accounts: { us: account(false, 'full'), cn: account(true, 'full') } }),
    anEngagement({ id: 'd', accounts: { cn: account(true, 'full') } }),
  ]

  it('names the engagements behind each part', () => {
    expect(countSilences(engagements, ['energy', 'iran', 'taiwan'])).toEqual([
      {
        topic: 'taiwan',
        ids: { us: ['a'], both: ['b'], cn: ['c'], unknown: [] },
        total: 3,
        oneSided: 2,
      },
      {
        topic: 'energy',
        ids: { us: ['c'], both: [], cn: ['a'], unknown: [] },
        total: 2,
        oneSided: 2,
      },
    ])
  })

  it('is empty for nothing', () => {
    expect(countSilences([], ['taiwan'])).toEqual([])
  })
})

const topics = ['taiwan', 'energy', 'iran']

/** The topics in order, each with the ids in its parts, sorted. */
const sorted = (engagements: readonly Engagement[]) =>
  countSilences(engagements, topics).map(({ topic, ids }) => [
    topic,
    ...SILENCE_PARTS.map(part => ids[part].toSorted()),
  ])

describe('silences of arbitrary engagements', () => {
  it('divide the paired engagements that raise the topic', () => {
    fc.assert(
      fc.property(someEngagements(), engagements => {
        for (const { topic, ids, total } of countSilences(engagements, topics)) {
          const raising = engagements.filter(({ accounts: { us, cn } }) =>
            us && cn ? topic in us.wordsByTopic || topic in cn.wordsByTopic : false,
          )
          const all = SILENCE_PARTS.flatMap(part => ids[part])
          expect(all.toSorted()).toEqual(raising.map(({ id }) => id).toSorted())
          expect(total).toBe(raising.length)
          expect(total).toBeLessThanOrEqual(countPaired(engagements))
        }
      }),
    )
  })

  it('do not depend on the order of the record', () => {
    fc.assert(
      fc.property(someEngagements(), engagements => {
        expect(sorted(engagements.toReversed())).toEqual(sorted(engagements))
      }),
    )
  })

  it('change sides with the accounts', () => {
    fc.assert(
      fc.property(someEngagements(), engagements => {
        const swapped = countSilences(engagements.map(swapSides), topics)
        for (const { topic, ids } of countSilences(engagements, topics)) {
          expect(swapped.find(row => row.topic === topic)?.ids).toEqual({
            ...ids,
            us: ids.cn,
            cn: ids.us,
          })
        }
      }),
    )
  })

  it('only shrink when engagements are left out', () => {
    fc.assert(
      fc.property(someEngagements(), fc.func(fc.boolean()), (engagements, keeps) => {
        const fewer = countSilences(engagements.filter(keeps), topics)
        const all = countSilences(engagements, topics)
        for (const { topic, ids } of fewer) {
          const wide = all.find(row => row.topic === topic)?.ids
          for (const part of SILENCE_PARTS) {
            expect(wide?.[part]).toEqual(expect.arrayContaining([...ids[part]]))
          }
        }
      }),
    )
  })

  it('include no account that is not full', () => {
    const coverages = COVERAGES.filter(coverage => coverage !== 'full')
    fc.assert(
      fc.property(fc.constantFrom(...coverages), fc.boolean(), (coverage, usRaises) => {
        const accounts = { us: account(usRaises, coverage), cn: account(!usRaises, coverage) }
        expect(silencePart(anEngagement({ accounts }), 'taiwan')).toBe('unknown')
      }),
    )
  })
})
