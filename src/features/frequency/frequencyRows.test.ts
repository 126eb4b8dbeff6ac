import { describe, expect, it } from 'vitest'
import type { Day } from '../../domain/time/day.ts'
import type { Topic } from '../../domain/record/engagement.ts'
import { anAccount, anEngagement } from '../../domain/fixtures/engagement.ts'
import { measureFrequency } from '../../domain/measures/frequency.ts'
import { periodsBetween } from '../../domain/time/period.ts'
import { PLAIN_VIEW, type View } from '../../domain/view/view.ts'
import { chartsOf, frequencyTable } from './frequencyRows.ts'
import { hasPale, noteText } from './frequencyTexts.ts'

const day = (text: string) => text as Day
const taiwan: Topic = {
  id: 'taiwan',
  label: 'Taiwan',
  labelZh: '台湾',
  group: 'Security',
  core: true,
  definition: '',
}
const topics = new Map([['taiwan', taiwan]])
const years = periodsBetween({ from: day('2022-01-01'), to: day('2023-12-31') }, 'year')
const record = [
  anEngagement({
    date: day('2022-03-01'),
    topics: ['taiwan'],
    accounts: { us: anAccount({ taiwan: 10 }, { words: 80 }) },
  }),
  anEngagement({ date: day('2022-04-01') }),
]

function show(settings: Partial<Omit<View, 'bin'>>) {
  const view = { ...PLAIN_VIEW, ...settings, bin: 'year' as const }
  const frequency = measureFrequency(record, ['taiwan'], years, view)
  const { charts, scale } = chartsOf(frequency, topics, view)
  const table = frequencyTable(frequency, topics, record, view, 'Topics')
  return {
    names: charts[0]?.bars.map(({ name }) => name),
    bars: charts[0]?.bars.map(({ up, down }) => [up.value, down.value]),
    scale,
    heads: table.columns.map(({ label }) => label),
    rows: table.rows,
    note: noteText(view, record.length, { us: 1, cn: 0 }, charts[0]?.total).join(' '),
    pale: hasPale(frequency.topics[0]?.periods ?? [], view),
  }
}

describe(chartsOf, () => {
  it('counts engagements', () => {
    expect(show({})).toEqual({
      names: ['Taiwan, 2022: 1 engagement', 'Taiwan, 2023: no accounts'],
      bars: [
        [1, null],
        [null, null],
      ],
      scale: { top: 1, ticks: [1] },
      heads: ['Period', 'Engagements', 'Taiwan'],
      rows: [
        ['2022', 2, 1],
        ['2023', 0, null],
        ['All', 2, 1],
      ],
      note: 'engagements per year raising the topic; 2 engagements',
      pale: false,
    })
  })

  it('counts accounts if the sides are separate', () => {
    expect(show({ sides: 'apart' })).toMatchObject({
      names: [
        'Taiwan, 2022: 1 US account, no Chinese account recorded',
        'Taiwan, 2023: no accounts',
      ],
      bars: [
        [1, null],
        [null, null],
      ],
      heads: ['Period', 'Engagements', 'Taiwan, US accounts', 'Taiwan, Chinese accounts'],
    })
  })

  it('has no share without an account', () => {
    expect(show({ measure: 'words', sides: 'apart' })).toMatchObject({
      names: [
        'Taiwan, 2022: US 13% of words over 1 account; China no account to measure',
        'Taiwan, 2023: US no account to measure; China no account to measure',
      ],
      bars: [
        [0.125, null],
        [null, null],
      ],
      rows: [
        ['2022', 2, 1, 0, 12.5, null],
        ['2023', 0, 0, 0, null, null],
        ['All', 2, 1, 0, 12.5, null],
      ],
      note: 'share of words per year, US above and Chinese below; averaged over 1 US and 0 Chinese accounts, full texts only',
      pale: true,
    })
  })
})
