import { describe, expect, it } from 'vitest'
import type { Day } from '../time/day.ts'
import type { Official } from '../record/engagement.ts'
import { anEngagement } from '../fixtures/engagement.ts'
import { lanesOf } from './lanes.ts'

const official = (id: string, side: 'us' | 'cn', kind: Official['kind'] = 'person'): Official => ({
  id,
  name: id.toUpperCase(),
  short: id,
  side,
  kind,
  posts: [],
  aliases: [],
})
const OFFICIALS = new Map(
  [official('wang', 'cn'), official('biden', 'us'), official('team', 'us', 'body')].map(one => [
    one.id,
    one,
  ]),
)
const day = (text: string) => text as Day
const lead = (...ids: string[]) => ids.map(id => ({ official: id, lead: true }))

const ALL = [
  anEngagement({ id: 'a', level: 'minister', format: 'call', participants: lead('biden', 'wang') }),
  anEngagement({ id: 'b', level: 'leader', format: 'call', participants: lead('wang') }),
  anEngagement({ id: 'c', level: 'minister', format: 'talks', participants: lead('team') }),
]

const outline = (lanes: ReturnType<typeof lanesOf>) =>
  lanes.map(({ label, items }) => [label, items.map(({ engagement }) => engagement.id).join('')])

describe(lanesOf, () => {
  it.each([
    [
      'level',
      [],
      [
        ['Leaders', 'b'],
        ['Ministers', 'ac'],
      ],
    ],
    [
      'format',
      [],
      [
        ['Phone call', 'ab'],
        ['Talks', 'c'],
      ],
    ],
    [
      'official',
      [],
      [
        ['BIDEN', 'a'],
        ['WANG', 'ab'],
        ['Others', 'c'],
      ],
    ],
    [
      'official',
      ['wang'],
      [
        ['WANG', 'ab'],
        ['Others', 'c'],
      ],
    ],
  ] as const)('by %s, chosen %j', (by, chosen, lanes) => {
    expect(outline(lanesOf(ALL, by, chosen, OFFICIALS))).toEqual(lanes)
  })

  it('gives lanes to those with most engagements in the days asked for', () => {
    const names = Array.from({ length: 9 }, (_, index) => `early-${index}`)
    const early = [1, 2].map(() =>
      anEngagement({ date: day('2018-01-01'), participants: lead(...names) }),
    )
    const late = anEngagement({ date: day('2025-01-01'), participants: lead('rubio') })
    const known = new Map([...names, 'rubio'].map(id => [id, official(id, 'us')]))
    const labels = (within?: { from: Day; to: null }) =>
      lanesOf([...early, late], 'official', [], known, within).map(({ label }) => label)
    expect(labels()).not.toContain('RUBIO')
    expect(labels({ from: day('2024-01-01'), to: null })).toEqual(['RUBIO', 'Others'])
  })
})
