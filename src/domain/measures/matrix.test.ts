import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../time/day.ts'
import type { Official, Side } from '../record/engagement.ts'
import { anEngagement } from '../fixtures/engagement.ts'
import { buildMatrix, pairKey, pairsByKey, showOfficials } from './matrix.ts'

const official = (
  id: string,
  side: Side,
  kind: Official['kind'] = 'person',
): [string, Official] => [id, { id, name: id, side, kind, short: id, posts: [], aliases: [] }]
const OFFICIALS = new Map([
  official('blinken', 'us'),
  official('sullivan', 'us'),
  official('state', 'us', 'body'),
  official('wang', 'cn'),
  official('qin', 'cn'),
])

const meeting = (date: string, ids: readonly string[], status: 'held' | 'declined' = 'held') =>
  anEngagement({
    id: `${date}-${ids.join('-')}`,
    date: date as Day,
    status,
    participants: ids.map(id => ({ official: id, lead: false })),
  })

const ENGAGEMENTS = [
  meeting('2023-01-01', ['blinken', 'qin']),
  meeting('2022-01-01', ['blinken', 'sullivan', 'wang', 'wang']),
  meeting('2024-01-01', ['blinken', 'wang'], 'declined'),
  meeting('2024-02-01', ['state', 'unknown-person', 'wang']),
]

describe(buildMatrix, () => {
  const matrix = buildMatrix(ENGAGEMENTS, OFFICIALS)

  it('counts each official’s engagements once', () => {
    expect(matrix.us.map(row => [row.name, row.total, row.first, row.last])).toEqual([
      ['blinken', 3, '2022-01-01', '2024-01-01'],
      ['state', 1, '2024-02-01', '2024-02-01'],
      ['sullivan', 1, '2022-01-01', '2022-01-01'],
    ])
    expect(matrix.cn.map(row => [row.name, row.total])).toEqual([
      ['wang', 3],
      ['qin', 1],
    ])
  })

  it('counts pairs, and how many of their engagements were held', () => {
    expect(pairsByKey(matrix).get(pairKey('blinken', 'wang'))).toMatchObject({
      engagements: 2,
      held: 1,
      first: '2022-01-01',
      last: '2024-01-01',
    })
    expect(matrix.pairs.map(pair => pairKey(pair.us.id, pair.cn.id))).toEqual([
      'blinken wang',
      'blinken qin',
      'state wang',
      'sullivan wang',
    ])
  })

  it('does not depend on the order of the engagements', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ENGAGEMENTS, { minLength: ENGAGEMENTS.length }),
        engagements => {
          expect(buildMatrix(engagements, OFFICIALS)).toEqual(matrix)
        },
      ),
    )
  })
})

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name)

describe(showOfficials, () => {
  const { us } = buildMatrix(ENGAGEMENTS, OFFICIALS)
  it('limits the number of people, and shows bodies only without a limit', () => {
    expect(names(showOfficials(us, 'own', 1).people)).toEqual(['blinken'])
    expect(showOfficials(us, 'own', 1).bodies).toEqual([])
    expect(names(showOfficials(us, 'own', null).bodies)).toEqual(['state'])
  })

  it('sorts those with the most engagements', () => {
    expect(names(showOfficials(us, 'first', null).people)).toEqual(['blinken', 'sullivan'])
    expect(names(showOfficials(us, 'name', 2).people)).toEqual(['blinken', 'sullivan'])
  })
})
