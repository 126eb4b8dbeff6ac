import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../time/day.ts'
import { ANY_ACT, actBit, actsOf } from '../record/acts.ts'
import { countOptions, type Facet } from './facets.ts'
import {
  FILTER_FIELDS,
  NO_FILTER,
  activeFields,
  applyFilter,
  hitsOn,
  liftFilter,
  type Filter,
  type SearchHits,
} from './filter.ts'
import { anAccount, anEngagement } from '../fixtures/engagement.ts'

const call = anEngagement({
  id: 'call',
  date: '2021-11-12' as Day,
  initiator: 'us',
  topics: ['taiwan', 'energy'],
  lines: ['leaders'],
  accounts: { us: anAccount({ taiwan: 40 }), cn: anAccount({ energy: 10 }) },
  claims: [
    { kind: 'agreement', standing: 'us', by: 'us', topics: ['taiwan'] },
    { kind: 'attribution', standing: 'both', by: 'cn', topics: ['energy'] },
  ],
  acts: {
    taiwan: actsOf([
      { speaker: 'us', act: 'agree' },
      { speaker: 'cn', act: 'warn' },
    ]),
    energy: actBit({ speaker: 'us', act: 'warn' }),
  },
})
const visit = anEngagement({
  id: 'visit',
  date: '2023-06-18' as Day,
  endDate: '2023-06-20' as Day,
  format: 'visit',
  place: { id: 'lima', city: 'Lima', country: 'PE' },
  topics: ['balloon'],
  participants: [
    { official: 'antony-blinken', lead: true },
    { official: 'qin-gang', lead: true },
    { official: 'wang-yi', lead: false },
  ],
  accounts: { cn: anAccount({ balloon: 10 }) },
  acts: { balloon: actBit({ speaker: 'cn', act: 'warn' }) },
})
const declined = anEngagement({
  id: 'declined',
  date: '2023-02-04' as Day,
  level: 'military',
  status: 'declined',
  topics: ['balloon', 'military'],
  participants: [
    { official: 'lloyd-austin', lead: true },
    { official: 'wei-fenghe', lead: true },
  ],
})
const ALL = [call, declined, visit]

const ids = (filter: Partial<Filter>, hits: SearchHits = null) =>
  applyFilter(ALL, { ...NO_FILTER, ...filter }, hits).map(engagement => engagement.id)

describe(applyFilter, () => {
  it.each<[string, Partial<Filter>, string[]]>([
    ['nothing', {}, ['call', 'declined', 'visit']],
    ['any of the officials', { officials: ['qin-gang', 'lloyd-austin'] }, ['declined', 'visit']],
    ['all of the officials', { officials: ['qin-gang', 'wang-yi'], match: 'all' }, ['visit']],
    ['any of the topics', { topics: ['taiwan', 'military'] }, ['call', 'declined']],
    ['kind', { format: ['visit'] }, ['visit']],
    ['level', { level: ['minister'] }, ['call', 'visit']],
    ['status', { status: ['declined', 'cancelled'] }, ['declined']],
    ['agreements', { claim: 'agreement' }, ['call']],
    ['words that an account tells', { claim: 'attribution.cn' }, ['call']],
    ['words that no account tells', { claim: 'attribution.us' }, []],
    ['who reports a claim', { standing: ['cn', 'both'] }, ['call']],
    ['one claim that is all of it', { claim: 'agreement', standing: ['both'] }, []],
    ['a claim on the topic', { claim: 'agreement', topics: ['energy'] }, []],
    ['a line of contact', { line: 'leaders' }, ['call']],
    ['an act', { act: ['warn', 'urge'] }, ['call', 'visit']],
    ['who asked', { asked: ['us'] }, ['call']],
    ['a place', { place: ['lima'] }, ['visit']],
    ['no place', { place: ['remote'] }, ['call', 'declined']],
    ['a speaker', { speaker: ['us', 'both'] }, ['call']],
    ['one point that is all of it', { act: ['agree'], speaker: ['cn'] }, []],
    ['a point on the topic', { act: ['warn'], speaker: ['cn'], topics: ['energy'] }, []],
    ['both accounts', { accounts: 'both' }, ['call']],
    ['the Chinese account', { accounts: 'cn' }, ['call', 'visit']],
    ['a topic that one account leaves out', { silence: { topic: 'taiwan', part: 'us' } }, ['call']],
    ['a topic of both accounts', { silence: { topic: 'taiwan', part: 'both' } }, []],
    ['a window that a visit overlaps', { from: '2023-06-20' as Day }, ['visit']],
    ['a window that ends before', { to: '2023-06-17' as Day }, ['call', 'declined']],
    ['two fields', { topics: ['balloon'], status: ['held'] }, ['visit']],
  ])('by %s', (_what, filter, expected) => {
    expect(ids(filter)).toEqual(expected)
  })

  it('by what a search found', () => {
    expect(ids({ q: 'gas' }, new Map([['call', 0]]))).toEqual(['call'])
  })

  it('by acts of the points that a search found', () => {
    const hits = new Map([
      ['call', actBit({ speaker: 'us', act: 'agree' })],
      ['visit', ANY_ACT],
    ])
    expect(ids({ q: 'gas' }, hits)).toEqual(['call', 'visit'])
    expect(ids({ q: 'gas', act: ['warn'] }, hits)).toEqual(['visit'])
    expect(ids({ q: 'gas', speaker: ['us'] }, hits)).toEqual(['call'])
    const filter = { ...NO_FILTER, q: 'gas', act: ['warn' as const] }
    expect(applyFilter(ALL, filter, hits, 'q')).toEqual([call, visit])
  })

  it('by acts of the points on one topic', () => {
    expect(ids({ act: ['warn'], speaker: ['cn'] }, hitsOn('energy', ALL, null))).toEqual([])
    expect(ids({ act: ['warn'], speaker: ['us'] }, hitsOn('energy', ALL, null))).toEqual(['call'])
    expect(ids({ act: ['warn'] }, hitsOn('energy', ALL, new Map([['visit', ANY_ACT]])))).toEqual([])
    expect(ids({}, hitsOn('energy', ALL, null))).toEqual(ids({}))
  })

  it('ignores a field on request', () => {
    const filter = { ...NO_FILTER, topics: ['taiwan'], format: ['visit' as const] }
    expect(applyFilter(ALL, filter, null, 'topics')).toEqual([visit])
  })

  it('only ever shrinks when a field is set', () => {
    const filters = fc.record<Partial<Filter>>(
      {
        officials: fc.subarray(['antony-blinken', 'wang-yi', 'wei-fenghe'], { minLength: 1 }),
        match: fc.constantFrom('any' as const, 'all' as const),
        topics: fc.subarray(['taiwan', 'balloon', 'iran'], { minLength: 1 }),
        accounts: fc.constantFrom('both' as const, 'us' as const, 'cn' as const),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(
        filters,
        fc.constantFrom('held' as const, 'declined' as const),
        (some, status) => {
          const wide = ids(some)
          expect(wide).toEqual(expect.arrayContaining(ids({ ...some, status: [status] })))
        },
      ),
    )
  })
})

const optionsOf = (facet: Facet, filter: Partial<Filter>) => [
  ...countOptions(ALL, { ...NO_FILTER, ...filter }, null, facet).keys(),
]

describe(countOptions, () => {
  it('counts each option under the other filters', () => {
    const filter = { ...NO_FILTER, topics: ['taiwan'], status: ['held' as const] }
    expect([...countOptions(ALL, filter, null, 'topics')]).toEqual([
      ['taiwan', 1],
      ['energy', 1],
      ['balloon', 1],
    ])
  })

  it('counts claims of each kind and standing, and topics by the claims on them', () => {
    expect(optionsOf('claim', {})).toEqual(['agreement', 'attribution', 'attribution.cn'])
    expect(optionsOf('claim', { standing: ['us'] })).toEqual(['agreement'])
    expect(optionsOf('standing', { claim: 'attribution' })).toEqual(['both'])
    expect(optionsOf('topics', { claim: 'agreement' })).toEqual(['taiwan'])
  })

  it('counts acts and speakers of the same points, and topics by the points on them', () => {
    expect(optionsOf('act', { speaker: ['us'] })).toEqual(['warn', 'agree'])
    expect(optionsOf('act', { speaker: ['us'], topics: ['energy'] })).toEqual(['warn'])
    expect(optionsOf('speaker', { act: ['agree'] })).toEqual(['us'])
    expect(optionsOf('topics', { act: ['warn'], speaker: ['us'] })).toEqual(['energy'])
    const hits = new Map([['call', actBit({ speaker: 'us', act: 'warn' })]])
    expect([...countOptions(ALL, { ...NO_FILTER, q: 'gas' }, hits, 'act')]).toEqual([['warn', 1]])
  })

  it('applies the selected officials if all must have taken part', () => {
    const filter = { ...NO_FILTER, officials: ['qin-gang'], match: 'all' as const }
    expect(countOptions(ALL, filter, null, 'officials').get('wang-yi')).toBe(1)
  })

  it('counts an engagement for each option that matches its accounts', () => {
    expect([...countOptions(ALL, NO_FILTER, null, 'accounts')]).toEqual([
      ['both', 1],
      ['us', 1],
      ['cn', 2],
    ])
  })
})

describe(liftFilter, () => {
  const narrow: Filter = { ...NO_FILTER, topics: ['taiwan'], from: '2023-01-01' as Day, q: 'gas' }

  it('clears the given fields, or all', () => {
    expect(activeFields(liftFilter(narrow, ['topics', 'q']))).toEqual(['from'])
    expect(liftFilter(narrow)).toEqual(NO_FILTER)
  })

  it('knows every field', () => {
    expect(activeFields(liftFilter(narrow, FILTER_FIELDS))).toEqual([])
  })
})
