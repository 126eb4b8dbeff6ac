import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../time/day.ts'
import type { Engagement, Topic } from '../record/engagement.ts'
import { anAccount, anEngagement } from '../fixtures/engagement.ts'
import { someEngagements, swapSides } from '../fixtures/engagements.ts'
import { measureFrequency } from './frequency.ts'
import {
  HEAT_STEPS,
  countClasses,
  countStep,
  gapStep,
  groupRows,
  heatRows,
  periodAccounts,
  type HeatGroup,
} from './heat.ts'
import { periodsBetween } from '../time/period.ts'
import type { Heat } from '../view/view.ts'

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
const BY_ID = new Map(TOPICS.map(one => [one.id, one]))
const YEARS = periodsBetween({ from: day('2021-01-01'), to: day('2022-12-31') }, 'year')

const ENGAGEMENTS = [
  anEngagement({
    id: 'a',
    date: day('2021-12-31'),
    endDate: day('2022-01-01'),
    topics: ['taiwan', 'iran'],
    accounts: { us: anAccount({ taiwan: 10 }), cn: anAccount({ taiwan: 5, iran: 5 }) },
  }),
  anEngagement({ id: 'b', date: day('2022-01-01'), topics: ['taiwan'] }),
]

const rowsOf = (engagements: readonly Engagement[], heat: Heat) =>
  heatRows(
    engagements,
    measureFrequency(engagements, [...BY_ID.keys()], YEARS, { basis: 'full', weight: 'account' }),
    BY_ID,
    heat,
  )

const aPair = (id: string) =>
  anEngagement({
    id,
    date: day('2021-05-05'),
    accounts: { us: anAccount({ taiwan: 30, iran: 70 }), cn: anAccount({ taiwan: 50, x: 50 }) },
  })

const summaries = (rows: readonly HeatGroup[]) =>
  rows.map(group => [group.label, group.rows.map(row => row.name)])

describe(heatRows, () => {
  it.each([
    ['both', { taiwan: [1, 2], iran: [1, 1], energy: [0, 0] }],
    ['us', { taiwan: [1, 1], iran: [0, 0], energy: [0, 0] }],
    ['cn', { taiwan: [1, 1], iran: [1, 1], energy: [0, 0] }],
  ] as const)('%s: by year, in each one that an engagement overlaps', (heat, expected) => {
    const counts = rowsOf(ENGAGEMENTS, heat).map(row => [
      row.topic.id,
      row.cells.map(cell => cell.count),
    ])
    expect(Object.fromEntries(counts)).toEqual(expected)
  })

  it('has totals, first and latest day', () => {
    const [taiwan, , energy] = rowsOf(ENGAGEMENTS, 'both')
    expect(taiwan).toMatchObject({ total: 2, first: '2021-12-31', last: '2022-01-01' })
    expect(energy).toMatchObject({ total: 0, first: null, last: null })
  })

  it('has a gap if both sides have five accounts', () => {
    const gaps = rowsOf(['a', 'b', 'c', 'd', 'e'].map(aPair), 'gap').map(row =>
      row.cells.map(cell => cell.gap),
    )
    expect(gaps).toEqual([
      [expect.closeTo(-0.2), null],
      [expect.closeTo(0.7), null],
      [0, null],
    ])
    expect(rowsOf(['a', 'b', 'c', 'd'].map(aPair), 'gap')[0]?.cells[0]?.gap).toBeNull()
  })

  it('counts each side’s accounts alike', () => {
    fc.assert(
      fc.property(someEngagements(), engagements => {
        expect(rowsOf(engagements.map(swapSides), 'us')).toMatchObject(
          rowsOf(engagements, 'cn').map(({ total, first, last }) => ({ total, first, last })),
        )
      }),
    )
  })
})

describe(periodAccounts, () => {
  it('counts full accounts by side', () => {
    const frequency = measureFrequency(ENGAGEMENTS, ['iran'], YEARS, {
      basis: 'full',
      weight: 'word',
    })
    expect(periodAccounts(frequency)).toEqual([
      { us: 1, cn: 1 },
      { us: 1, cn: 1 },
    ])
  })
})

describe(groupRows, () => {
  it('puts core topics first, then the groups', () => {
    expect(summaries(groupRows(rowsOf(ENGAGEMENTS, 'both'), 'own'))).toEqual([
      ['Core topics', ['taiwan', 'energy']],
      ['World', ['iran']],
    ])
  })

  it('has a single list in any other order', () => {
    expect(summaries(groupRows(rowsOf(ENGAGEMENTS, 'both'), 'name'))).toEqual([
      ['', ['energy', 'iran', 'taiwan']],
    ])
  })
})

describe(countStep, () => {
  it.each([
    [0, 30, 0],
    [1, 30, 1],
    [3, 30, 2],
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
  it('lists the counts of each shade', () => {
    expect(countClasses(20)).toEqual([
      { step: 1, from: 1, to: 1 },
      { step: 2, from: 2, to: 4 },
      { step: 3, from: 5, to: 8 },
      { step: 4, from: 9, to: 13 },
      { step: 5, from: 14, to: 20 },
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
