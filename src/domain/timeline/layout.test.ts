import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MS_PER_DAY, addDays, dayToMs, type Day } from '../time/day.ts'
import { LEVELS, type Engagement } from '../record/engagement.ts'
import { anEngagement } from '../fixtures/engagement.ts'
import { compare, groupBy } from '../lists.ts'
import { lanesOf } from './lanes.ts'
import { layLane, rowsNeeded } from './layLane.ts'
import { layOut, scaleOf, tilesOf, tilesWithin } from './layout.ts'

const DAY = '2023-01-01' as Day

const on = (day: number, overrides: Partial<Engagement> = {}): Engagement => {
  const date = addDays(DAY, day)
  return anEngagement({ id: `${date}-a`, date, ...overrides })
}

const laneOf = (...engagements: Engagement[]) => {
  const [lane] = lanesOf(engagements, 'level', [], new Map())
  if (!lane) throw new Error('no engagements')
  return lane
}

/** A day is 10 px wide: markers a day apart touch, two days apart do not. */
const SCALE = MS_PER_DAY / 10

const outline = (nodes: ReturnType<typeof layLane>) =>
  nodes.map(({ kind, row, engagements }) => [kind, row, engagements.length])

describe(layLane, () => {
  it('puts markers that do not touch in one row', () => {
    expect(outline(layLane(laneOf(on(0), on(2), on(4)), SCALE, 2))).toEqual([
      ['mark', 0, 1],
      ['mark', 0, 1],
      ['mark', 0, 1],
    ])
  })

  it('uses a second row for markers that would touch', () => {
    expect(outline(layLane(laneOf(on(0), on(1)), SCALE, 2))).toEqual([
      ['mark', 0, 1],
      ['mark', 1, 1],
    ])
  })

  it('clusters a day with more engagements than rows', () => {
    const same = ['a', 'b', 'c'].map(name => on(0, { id: name }))
    expect(outline(layLane(laneOf(...same, on(20)), SCALE, 2))).toEqual([
      ['cluster', 0, 3],
      ['mark', 0, 1],
    ])
  })

  it('moves a cluster within a wide cell towards its engagements', () => {
    // From the first pixel of a cell of 60 px, which is six days.
    const cell = Math.ceil(dayToMs(DAY) / MS_PER_DAY / 6) * 6 - dayToMs(DAY) / MS_PER_DAY
    const centreOf = (...days: number[]) => {
      const all = days.flatMap(day =>
        ['a', 'b', 'c'].map(id => on(cell + day, { id: `${day}${id}` })),
      )
      const [{ kind, at } = { kind: '', at: 0 }] = layLane(laneOf(...all), SCALE, 2, 60)
      expect(kind).toBe('cluster')
      return (at - dayToMs(DAY)) / MS_PER_DAY - cell
    }
    expect(centreOf(2)).toBe(2.5)
    expect(centreOf(0)).toBe(1.5)
    expect(centreOf(5)).toBe(4.5)
    expect(centreOf(0, 5)).toBe(3)
  })

  it('draws a trip as a range around its meetings', () => {
    const trip = on(0, { id: 'trip', format: 'visit', endDate: addDays(DAY, 4) })
    const meeting = on(2, { id: 'meeting', partOf: 'trip' })
    const nodes = layLane(laneOf(trip, meeting), SCALE, 2)
    expect(outline(nodes)).toEqual([
      ['range', 0, 1],
      ['mark', 0, 1],
    ])
    expect(nodes[0]).toMatchObject({ start: dayToMs(DAY), end: dayToMs(addDays(DAY, 5)), rows: 1 })
  })

  it('draws a short range as a marker', () => {
    const talks = on(0, { format: 'talks', endDate: addDays(DAY, 1) })
    expect(outline(layLane(laneOf(talks), SCALE, 2))).toEqual([['mark', 0, 1]])
  })
})

describe(rowsNeeded, () => {
  it.each([
    [[0, 5], 1],
    [[0, 1], 2],
    [[0, 0, 0, 0, 0, 0], 4],
  ])('days %j need %i of at most 4', (days, rows) => {
    const engagements = days.map((day, index) => on(day, { id: String(index) }))
    expect(rowsNeeded(laneOf(...engagements), SCALE, 1, 4)).toBe(rows)
  })
})

const crowd: fc.Arbitrary<Engagement[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 400 }),
      days: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 })),
      level: fc.constantFrom(...LEVELS.slice(0, 3)),
      format: fc.constantFrom('visit' as const, 'call' as const, 'talks' as const),
    }),
    { maxLength: 120 },
  )
  .map(all =>
    all
      .toSorted((a, b) => a.day - b.day)
      .map(({ day, days, level, format }, index) =>
        on(day, {
          id: String(index).padStart(3, '0'),
          endDate: addDays(DAY, day + days),
          level,
          format,
        }),
      ),
  )

const scale = fc
  .double({ min: 0, max: 1, noNaN: true })
  .map(share => (MS_PER_DAY / 60) * 400 ** share)
const rowCount = fc.integer({ min: 2, max: 5 })

const lay = (all: Engagement[], msPerPx: number, rows: number) =>
  layOut(
    lanesOf(all, 'level', [], new Map()).map(lane => ({ lane, rows })),
    msPerPx,
    1000,
  )

/** Engagements in as many lanes, spread over 401 days. */
const spread = (count: number, levels: number) =>
  Array.from({ length: count }, (_, at) =>
    on((at * 7919) % 401, { id: String(at), level: LEVELS[at % levels] }),
  ).toSorted((a, b) => compare(a.date, b.date))

/** The most nodes that any window of 1000 px shows. */
const busiest = (nodes: ReturnType<typeof layLane>) => {
  const starts = nodes.map(({ start }) => start)
  const within = (from: number) =>
    starts.filter(start => start >= from && start <= from + 1000 * SCALE).length
  return Math.max(...starts.map(within))
}

describe(layOut, () => {
  it('places every engagement once in its lane, alone or in one cluster', () => {
    fc.assert(
      fc.property(crowd, scale, rowCount, (all, msPerPx, rows) => {
        const nodes = lay(all, msPerPx, rows)
        const placed = nodes.flatMap(({ engagements }) => engagements.map(({ id }) => id))
        expect(placed.toSorted()).toEqual(all.map(({ id }) => id))
        for (const node of nodes) {
          expect(node.engagements.every(({ level }) => level === node.lane)).toBe(true)
          expect(node.engagements.length > 1).toBe(node.kind === 'cluster')
        }
      }),
    )
  })

  it('shows every engagement of a window in a node that overlaps the window', () => {
    fc.assert(
      fc.property(crowd, scale, rowCount, (all, msPerPx, rows) => {
        for (const node of lay(all, msPerPx, rows)) {
          for (const { date, endDate } of node.engagements) {
            expect(dayToMs(date)).toBeGreaterThanOrEqual(node.start)
            expect(dayToMs(endDate ?? date) + MS_PER_DAY).toBeLessThanOrEqual(node.end)
          }
        }
      }),
    )
  })

  it('never lets two markers of a row touch, nor uses more rows than there are', () => {
    fc.assert(
      fc.property(crowd, scale, rowCount, (all, msPerPx, rows) => {
        const nodes = lay(all, msPerPx, rows).filter(node => node.kind !== 'range')
        const byRow = groupBy(nodes, node => `${node.lane} ${node.row}`)
        for (const own of byRow.values()) {
          const places = own.map(({ at }) => at / msPerPx).toSorted((a, b) => a - b)
          for (const [index, place] of places.slice(1).entries()) {
            expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(12)
          }
        }
        expect(Math.max(0, ...nodes.map(({ row }) => row))).toBeLessThan(rows)
      }),
    )
  })

  it.each([
    [1000, 4],
    [4000, 4],
  ])(
    'gives a record of %i engagements in %i lanes all rows with which windows stay clear',
    (count, levels) => {
      const all = spread(count, levels)
      const lanes = lanesOf(all, 'level', [], new Map())
      const layWith = (rows: number) => lanes.flatMap(lane => layLane(lane, SCALE, rows))
      const rows = [6, 5, 4, 3].find(most => busiest(layWith(most)) <= 300) ?? 2
      expect(lay(all, SCALE, 6)).toHaveLength(layWith(rows).length)
    },
  )

  it.each([
    [1200, 4],
    [4000, 9],
  ])(
    'clusters %i engagements in %i lanes in wider cells, so that windows stay clear',
    (count, levels) => {
      const all = spread(count, levels)
      const lanes = lanesOf(all, 'level', [], new Map())
      expect(busiest(lanes.flatMap(lane => layLane(lane, SCALE, 2)))).toBeGreaterThan(300)
      expect(busiest(lay(all, SCALE, 6))).toBeLessThanOrEqual(300)
    },
  )
})

describe(tilesOf, () => {
  it('puts each node in one tile, within its range', () => {
    const lanes = [{ lane: laneOf(on(0), on(2), on(40), on(300)), rows: 2 }]
    const nodes = layOut(lanes, SCALE, 100)
    const tiles = tilesOf(nodes, SCALE, 100)
    expect(tiles.flatMap(tile => tile.nodes)).toEqual(nodes)
    for (const { start, end, nodes: own } of tiles) {
      expect(own.every(({ at }) => at >= start && at < end)).toBe(true)
    }
  })
})

/** The days in the tiles of a window, for a trip of twelve days and two later calls. */
const shownDays = (from: number, to: number) => {
  const trip = on(0, { id: 'trip', format: 'visit', endDate: addDays(DAY, 12) })
  const lanes = [{ lane: laneOf(trip, on(40), on(60)), rows: 2 }]
  const tiles = tilesOf(layOut(lanes, SCALE, 100), SCALE, 100)
  const start = dayToMs(DAY) + from * MS_PER_DAY
  const window = { start, end: start + (to - from) * MS_PER_DAY }
  return tilesWithin(tiles, window, SCALE).flatMap(({ nodes }) =>
    nodes.map(node => (node.start - dayToMs(DAY)) / MS_PER_DAY),
  )
}

describe(tilesWithin, () => {
  it('leaves out nodes outside the window', () => {
    expect(shownDays(35, 45)).toEqual([40])
    expect(shownDays(40, 60)).toEqual([40, 60])
  })

  it('includes a range that began long before', () => {
    expect(shownDays(11, 21)).toEqual([0])
    expect(shownDays(20, 30)).toEqual([])
  })
})

describe(scaleOf, () => {
  it('rounds towards more time per pixel, by less than a tenth', () => {
    const exact = 1_234_567
    const rounded = scaleOf({ start: 0, end: exact * 800 }, 800)
    expect(rounded).toBeGreaterThanOrEqual(exact * 0.999)
    expect(rounded).toBeLessThan(exact * 1.1)
  })
})
