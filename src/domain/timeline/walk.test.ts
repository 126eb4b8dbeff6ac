import { describe, expect, it } from 'vitest'
import { MS_PER_DAY, type Day } from '../time/day.ts'
import { anEngagement } from '../fixtures/engagement.ts'
import { lanesOf } from './lanes.ts'
import { layOut } from './layout.ts'
import { nodeOf, walk, type Step } from './walk.ts'

const meet = (date: string, us: string, cn: string) =>
  anEngagement({
    id: date,
    date: date as Day,
    participants: [
      { official: us, lead: true },
      { official: cn, lead: true },
    ],
  })

// Two Americans and one Chinese official: every engagement is in two lanes.
const LANES = lanesOf(
  [
    meet('2022-01-01', 'blinken', 'wang'),
    meet('2022-02-01', 'yellen', 'wang'),
    meet('2022-03-01', 'blinken', 'wang'),
    meet('2022-04-01', 'yellen', 'wang'),
  ],
  'official',
  ['blinken', 'yellen', 'wang'],
  new Map(),
)
const NODES = layOut(
  LANES.map(lane => ({ lane, rows: 2 })),
  MS_PER_DAY,
  1000,
)
const IDS = LANES.map(lane => lane.id)

const from = (id: string, lane: string, step: Step) => {
  const start = nodeOf(NODES, id, lane)
  const end = start && walk(NODES, IDS, start, step)
  return end && `${end.engagements[0].id} ${end.lane}`
}

describe(walk, () => {
  it.each([
    [
      'in time, within the lane if it has the next engagement',
      '2022-01-01',
      'wang',
      'ArrowRight',
      '2022-02-01 wang',
    ],
    [
      'in time, to another lane if it does not',
      '2022-01-01',
      'blinken',
      'ArrowRight',
      '2022-02-01 yellen',
    ],
    ['back in time', '2022-03-01', 'wang', 'ArrowLeft', '2022-02-01 wang'],
    ['up to the nearest in the lane above', '2022-03-01', 'wang', 'ArrowUp', '2022-02-01 yellen'],
    ['down to the same engagement', '2022-02-01', 'yellen', 'ArrowDown', '2022-02-01 wang'],
    ['to the first', '2022-04-01', 'wang', 'Home', '2022-01-01 wang'],
    ['to the last', '2022-01-01', 'blinken', 'End', '2022-04-01 wang'],
    ['no further than the last', '2022-04-01', 'wang', 'ArrowRight', null],
    ['no higher than the first lane', '2022-01-01', 'blinken', 'ArrowUp', null],
  ] as const)('goes %s', (_name, id, lane, step, end) => {
    expect(from(id, lane, step)).toBe(end)
  })
})
