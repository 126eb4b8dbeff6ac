import { describe, expect, it } from 'vitest'
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
})
