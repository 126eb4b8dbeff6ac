import { describe, expect, it } from 'vitest'
import type { Day } from '../time/day.ts'
import type { Official, Topic } from '../record/engagement.ts'
import { engagementTable } from './engagementTable.ts'
import { anAccount, anEngagement } from '../fixtures/engagement.ts'

const officials = new Map<string, Official>([
  [
    'wang-yi',
    {
      id: 'wang-yi',
      name: 'Wang Yi',
      side: 'cn',
      kind: 'person',
      short: 'Wang',
      posts: [],
      aliases: [],
    },
  ],
])
const topics = new Map<string, Topic>([
  [
    'taiwan',
    {
      id: 'taiwan',
      label: 'Taiwan',
      labelZh: '台湾',
      group: 'Security',
      core: true,
      definition: '',
    },
  ],
])

describe(engagementTable, () => {
  it('has a cell for every column, names for known ids, and null for missing values', () => {
    const engagement = anEngagement({
      id: 'x',
      date: '2022-03-01' as Day,
      topics: ['taiwan', 'iran'],
      accounts: { cn: anAccount({ taiwan: 40 }, { coverage: 'partial' }) },
    })
    const { columns, rows } = engagementTable([engagement], officials, topics, id => `/e/${id}`)
    const row = Object.fromEntries(columns.map(({ label }, index) => [label, rows[0]?.[index]]))
    expect(rows[0]).toHaveLength(columns.length)
    expect(row).toMatchObject({
      Id: 'x',
      'End date': null,
      'Date in US account': '2022-03-01',
      Officials: 'antony-blinken; Wang Yi',
      'Official ids': 'antony-blinken; wang-yi',
      Topics: 'Taiwan; iran',
      'Topic ids': 'taiwan; iran',
      Kind: 'Phone call',
      'Kind id': 'call',
      'US account': null,
      'Words of US account': null,
      'Chinese account': 'in part',
      'Chinese account id': 'partial',
      'Words of Chinese account': 40,
      Address: '/e/x',
    })
  })
})
