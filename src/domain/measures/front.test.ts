import { describe, expect, it } from 'vitest'
import { anAccount, anEngagement } from '../fixtures/engagement.ts'
import type { ContactLine } from '../record/contact.ts'
import type { Official, Topic } from '../record/engagement.ts'
import type { Day } from '../time/day.ts'
import { frontOf } from './front.ts'

const topic = (id: string, core: boolean): Topic => ({
  id,
  label: id.toUpperCase(),
  labelZh: '',
  group: '',
  core,
  definition: '',
})

const secretary: Official = {
  id: 'secretary',
  name: 'A Secretary',
  side: 'us',
  kind: 'person',
  short: 'Secretary',
  posts: [{ title: 'Secretary of Defense' }],
  aliases: [],
}

const minister: Official = { ...secretary, id: 'minister', side: 'cn', posts: [] }

const chiefs: ContactLine = {
  id: 'defence-chiefs',
  label: 'Defence chiefs',
  offices: '',
  aliases: [],
  ends: [{ us: ['Secretary of Defense'] }],
}

const meeting = (date: string, more: Partial<Parameters<typeof anEngagement>[0]> = {}) =>
  anEngagement({
    id: `${date}-meeting`,
    date: date as Day,
    participants: [
      { official: 'secretary', lead: true },
      { official: 'minister', lead: true },
    ],
    ...more,
  })

const engagements = [
  meeting('2020-01-10', {
    endDate: '2020-01-12' as Day,
    accounts: { us: anAccount({ energy: 10 }), cn: anAccount({ taiwan: 10, energy: 10 }) },
    claims: [
      { kind: 'agreement', standing: 'both', by: 'both', topics: ['energy'] },
      { kind: 'agreement', standing: 'cn', by: 'cn', topics: ['energy'] },
      { kind: 'attribution', standing: 'both', by: 'cn', topics: ['energy'] },
    ],
  }),
  meeting('2020-03-02', {
    accounts: { cn: { ...anAccount({ energy: 5 }), coverage: 'partial' } },
  }),
  meeting('2021-06-01', {
    accounts: { us: anAccount({ trade: 9 }), cn: anAccount({ energy: 9 }) },
  }),
  meeting('2021-09-01', { status: 'planned', accounts: {} }),
]

const input = {
  engagements,
  officials: [secretary, minister],
  topics: [topic('taiwan', true), topic('energy', true), topic('trade', false)],
  contacts: [chiefs],
}

describe(frontOf, () => {
  it('counts what is recorded and known in full', () => {
    expect(frontOf(input)).toMatchObject({
      engagements: 4,
      paired: 2,
      fullPairs: 2,
      recorded: { us: 2, cn: 3 },
      full: { us: 2, cn: 2 },
    })
  })

  it('names the last engagement that took place', () => {
    expect(frontOf(input).latest).toEqual({
      id: '2021-06-01-meeting',
      title: engagements[2]?.title,
      date: '2021-06-01',
      endDate: '2021-06-01',
    })
  })

  it('asks about the core topic with most silences, telling who leaves it out', () => {
    const { silence } = frontOf(input)
    // Energy and Taiwan are left out once each; of equal ones the more often raised comes first.
    expect(silence).toEqual({ topic: 'energy', label: 'ENERGY', leftOut: { us: 1, cn: 0 } })
  })

  it('counts agreements by who calls them so', () => {
    expect(frontOf(input).agreements).toEqual({ all: 2, both: 1 })
  })

  it('measures the longest stretch between two contacts of the line', () => {
    expect(frontOf(input).gap).toEqual({
      line: 'defence-chiefs',
      label: 'Defence chiefs',
      from: '2020-03-02',
      to: '2021-06-01',
      days: 456,
    })
  })

  it('has no answer where the dataset has none', () => {
    const bare = frontOf({ engagements: [], officials: [], topics: [], contacts: [] })
    expect(bare).toMatchObject({ latest: null, silence: null, gap: null })
  })
})
