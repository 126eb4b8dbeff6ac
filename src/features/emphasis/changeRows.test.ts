import { describe, expect, it } from 'vitest'
import type { ChangeIntervals, PeriodChange } from '../../domain/measures/periodChange.ts'
import type { Topic } from '../../domain/record/engagement.ts'
import { changeLead } from './changeLead.ts'
import { changeRows, changeSentence, changeTable, changeText, tooFewText } from './changeRows.ts'

const aTopic = (id: string, label: string): Topic => ({
  id,
  label,
  labelZh: '',
  group: 'Security',
  core: false,
  definition: '',
})

const topics = new Map([
  ['iran', aTopic('iran', 'Iran')],
  ['taiwan', aTopic('taiwan', 'Taiwan')],
  ['trade', aTopic('trade', 'Trade')],
])

const NONE = { own: null, other: null, change: null }
const names = {
  own: 'Trump 2025–',
  other: 'Biden 2021–25',
  inOwn: 'under Trump since 2025',
  inOther: 'under Biden 2021–25',
  arrow: 'then → now',
}

const change: PeriodChange = {
  accounts: { own: { us: 3, cn: 34 }, other: { us: 70, cn: 110 } },
  topics: [
    { topic: 'iran', us: NONE, cn: { own: 0.02, other: 0.01, change: 0.01 } },
    { topic: 'taiwan', us: NONE, cn: { own: 0.04, other: 0.09, change: -0.05 } },
    { topic: 'trade', us: NONE, cn: { own: 0.2, other: 0.12, change: 0.08 } },
  ],
}

const intervals: ChangeIntervals = {
  us: new Map(),
  cn: new Map([
    ['iran', { low: -0.01, high: 0.03 }],
    ['taiwan', { low: -0.08, high: -0.02 }],
    ['trade', { low: 0.02, high: 0.14 }],
  ]),
}

const rows = changeRows(change, topics, intervals)

describe(changeRows, () => {
  it('puts the widest changes first, whatever their sign', () => {
    expect(rows.map(({ topic }) => topic.id)).toEqual(['trade', 'taiwan', 'iran'])
    expect(rows[0]?.us.interval).toBeNull()
  })
})

describe(changeText, () => {
  it('says the shares, the change and its interval, and when it may be chance', () => {
    const texts = rows.map(row => changeText(row, 'cn', names))
    expect(texts[1]).toBe(
      'Taiwan: 4% of the words of Chinese accounts under Trump since 2025, 9% under Biden 2021–25, ' +
        'a change of −5.0 points (95% interval −8.0 to −2.0).',
    )
    expect(texts[2]).toContain('+1.0 points, not distinguishable from zero (95% interval −1.0')
    expect(rows[0] && changeText(rows[0], 'us', names)).toBe(
      'Trade: too few US accounts to compare.',
    )
  })
})

describe(changeSentence, () => {
  it('names the capital, and more or less only of a clear change', () => {
    const texts = rows.map(row => changeSentence(row, 'cn', names))
    expect(texts).toEqual([
      'Beijing spends 20% of its words on Trade under Trump since 2025, 12% under Biden 2021–25: ' +
        '8.0 points more (95% interval +2.0 to +14).',
      'Beijing spends 4% of its words on Taiwan under Trump since 2025, 9% under Biden 2021–25: ' +
        '5.0 points less (95% interval −8.0 to −2.0).',
      'Beijing spends 2% of its words on Iran under Trump since 2025, 1% under Biden 2021–25: a change of ' +
        '+1.0 points, not distinguishable from zero (95% interval −1.0 to +3.0).',
    ])
  })
})

const said = (some = rows) =>
  changeLead(some, names).map(parts => parts.map(({ text }) => text).join(''))

describe(changeLead, () => {
  it('names what a side says more and less about, and leaves out a side not compared', () => {
    expect(said()).toEqual([
      'Under Trump since 2025, against Biden 2021–25, Beijing spends more of its words on ' +
        'Trade (20% instead of 12%), and fewer on Taiwan (4% instead of 9%).',
    ])
  })

  it('says of a side that only cuts topics what it cuts, and of a steady one that it is', () => {
    expect(said(rows.slice(1))).toEqual([
      'Under Trump since 2025, against Biden 2021–25, Beijing spends fewer of its words on ' +
        'Taiwan (4% instead of 9%).',
    ])
    expect(said(rows.slice(2))).toEqual([
      'Under Trump since 2025, against Biden 2021–25, no change in Beijing’s accounts is ' +
        'distinguishable from zero.',
    ])
  })
})

describe(tooFewText, () => {
  it('names the side and the period', () => {
    expect(tooFewText(change, names)).toBe(
      '3 US accounts under Trump since 2025: too few to compare.',
    )
    const enough = { us: 5, cn: 5 }
    expect(tooFewText({ topics: [], accounts: { own: enough, other: enough } }, names)).toBeNull()
  })
})

describe(changeTable, () => {
  it('has a row for each topic and side', () => {
    const table = changeTable(rows.slice(1, 2), 'full texts only', names)
    expect(table.columns.map(({ label }) => label).slice(3, 5)).toEqual([
      'Biden 2021–25, %',
      'Trump 2025–, %',
    ])
    expect(table.rows).toEqual([
      ['Taiwan', 'taiwan', 'US', null, null, null, null, null, 'too few to compare'],
      ['Taiwan', 'taiwan', 'Chinese', 9, 4, -5, -8, -2, 'less'],
    ])
  })
})
