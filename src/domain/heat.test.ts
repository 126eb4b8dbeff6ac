import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from './day.ts'
import type { Topic } from './engagement.ts'
import { anAccount, anEngagement } from './fixtures/engagement.ts'
import { someEngagements, swapSides } from './fixtures/engagements.ts'
import {
  countClasses,
  countHeat,
  countStep,
  gapStep,
  groupRows,
  HEAT_STEPS,
  measureGaps,
} from './heat.ts'

const day = (text: string) => text as Day

const topic = (id: string, group = 'World', core = false): Topic => ({
  id,
  label: id,
  labelZh: '',
  group,
  core,
  definition: '',
})
const TOPICS = [topic('taiwan', 'Security', true), topic('iran'), topic('energy', 'Economy', true)]
const YEARS = [2021, 2022].map(year => ({ from: day(`${year}-01-01`), to: day(`${year}-12-31`) }))

const ENGAGEMENTS = [
  anEngagement({
    id: 'a',
    date: day('2021-12-31'),
    topics: ['taiwan', 'iran'],
    accounts: { us: anAccount({ taiwan: 10 }), cn: anAccount({ taiwan: 5, iran: 5 }) },
  }),
  anEngagement({ id: 'b', date: day('2022-01-01'), topics: ['taiwan'] }),
  anEngagement({ id: 'c', date: day('2023-01-01'), topics: ['taiwan'] }),
]

describe(countHeat, () => {
  it.each([
    ['both', { taiwan: [1, 1], iran: [1, 0], energy: [0, 0] }],
    ['us', { taiwan: [1, 0], iran: [0, 0], energy: [0, 0] }],
    ['cn', { taiwan: [1, 0], iran: [1, 0], energy: [0, 0] }],
  ] as const)('%s: by year, without days outside', (heat, expected) => {
    const rows = countHeat(ENGAGEMENTS, TOPICS, YEARS, heat)
    expect(Object.fromEntries(rows.map(row => [row.topic.id, row.counts]))).toEqual(expected)
  })

  it('knows totals, first and latest day', () => {
    const [taiwan, , energy] = countHeat(ENGAGEMENTS, TOPICS, YEARS, 'both')
    expect(taiwan).toMatchObject({ total: 2, first: '2021-12-31', last: '2022-01-01' })
    expect(energy).toMatchObject({ total: 0, first: null, last: null })
  })

  it('counts each side’s accounts alike', () => {
    fc.assert(
      fc.property(someEngagements(), engagements => {
        expect(countHeat(engagements.map(swapSides), TOPICS, YEARS, 'us')).toEqual(
          countHeat(engagements, TOPICS, YEARS, 'cn'),
        )
      }),
    )
  })
})

const pair = (id: string) =>
  anEngagement({
    id,
    date: day('2021-05-05'),
    accounts: { us: anAccount({ taiwan: 30, iran: 70 }), cn: anAccount({ taiwan: 50, x: 50 }) },
  })

describe(measureGaps, () => {
  it('sets the sides’ shares of words against each other, period by period', () => {
    const pairs = ['a', 'b', 'c', 'd', 'e'].map(pair)
    const [first, second] = measureGaps(pairs, ['taiwan', 'iran', 'energy'], YEARS, {
      basis: 'full',
      weight: 'account',
    })
    expect(first).toMatchObject({ accounts: { us: 5, cn: 5 }, comparable: true })
    expect(first?.gaps.get('taiwan')).toBeCloseTo(-0.2)
    expect(first?.gaps.get('iran')).toBeCloseTo(0.7)
    expect(first?.gaps.has('energy')).toBe(false)
    expect(second).toEqual({ accounts: { us: 0, cn: 0 }, comparable: false, gaps: new Map() })
  })
})

describe(groupRows, () => {
  const rows = countHeat(ENGAGEMENTS, TOPICS, YEARS, 'both')

  it('puts core topics first, then the groups', () => {
    expect(groupRows(rows, 'own').map(group => [group.label, group.rows.map(r => r.name)])).toEqual(
      [
        ['Core topics', ['taiwan', 'energy']],
        ['World', ['iran']],
      ],
    )
  })

  it('has one list in any other order', () => {
    expect(
      groupRows(rows, 'name').map(group => [group.label, group.rows.map(r => r.name)]),
    ).toEqual([['', ['energy', 'iran', 'taiwan']]])
  })
})

describe(countStep, () => {
  it.each([
    [0, 30, 0],
    [1, 30, 1],
    [2, 30, 2],
    [30, 30, 5],
    [1, 1, 5],
  ])('%i of at most %i', (count, largest, step) => {
    expect(countStep(count, largest)).toBe(step)
  })

  it('never falls as counts rise', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        expect(countStep(low, 100)).toBeLessThanOrEqual(countStep(high, 100))
        expect(countStep(high, 100)).toBeLessThanOrEqual(HEAT_STEPS)
      }),
    )
  })
})

describe(countClasses, () => {
  it('says which counts each shade stands for', () => {
    expect(countClasses(9)).toEqual([
      { step: 2, from: 1, to: 1 },
      { step: 3, from: 2, to: 3 },
      { step: 4, from: 4, to: 5 },
      { step: 5, from: 6, to: 9 },
    ])
  })
})

describe(gapStep, () => {
  it.each([
    [0, 0],
    [0.009, 0],
    [-0.01, 1],
    [0.05, 2],
    [-0.06, 3],
    [0.5, 5],
  ])('%d', (gap, step) => {
    expect(gapStep(gap)).toBe(step)
  })
})
