import { describe, expect, it } from 'vitest'
import { actBit } from '../record/acts.ts'
import type { Day } from '../time/day.ts'
import type { Engagement } from '../record/engagement.ts'
import type { RankedPoint, TopicEntry } from './extracts.ts'
import { anAccount, anEngagement } from '../fixtures/engagement.ts'
import { buildRecord, countRecord, firstRows } from './topicRecord.ts'

const POINT: RankedPoint = {
  text: 'Washington restated its policy.',
  speaker: 'us',
  act: 'state',
  topics: ['taiwan'],
  words: 20,
  index: 0,
  rank: 0,
}
const raised = { coverage: 'full', points: [POINT] } as const
const left = { coverage: 'full', points: [] } as const
const part = { coverage: 'partial', points: [] } as const

const full = anAccount()
const partial = anAccount({}, { coverage: 'partial' })

const CASES: [TopicEntry, Engagement['accounts'], string, string][] = [
  [{ id: 'a', us: raised, cn: raised }, { us: full, cn: full }, 'raised', 'raised'],
  [{ id: 'b', us: raised, cn: left }, { us: full, cn: full }, 'raised', 'silent'],
  [{ id: 'c', us: part, cn: raised }, { us: partial, cn: full }, 'unknown', 'raised'],
  [{ id: 'd', cn: raised }, { cn: full }, 'absent', 'raised'],
  [{ id: 'e' }, {}, 'absent', 'absent'],
]
const ENTRIES = CASES.map(([entry]) => entry)
const ENGAGEMENTS = CASES.map(([{ id }, accounts], index) =>
  anEngagement({ id, accounts, date: `202${index < 2 ? 1 : 3}-01-0${index + 1}` as Day }),
)

const ids = (latestFirst: boolean) =>
  buildRecord(ENTRIES, ENGAGEMENTS, latestFirst).map(({ year, rows }) => [
    year,
    rows.map(({ engagement }) => engagement.id).join(''),
  ])

describe(buildRecord, () => {
  it.each(CASES)('finds what each account does: %o', ({ id }, _accounts, us, cn) => {
    const rows = buildRecord(ENTRIES, ENGAGEMENTS, false).flatMap(year => year.rows)
    const row = rows.find(({ engagement }) => engagement.id === id)
    expect([row?.us.presence, row?.cn.presence]).toEqual([us, cn])
    expect(row?.reportedOnly).toBe(id === 'e')
  })

  it('groups by year, in either order', () => {
    expect(ids(false)).toEqual([
      ['2021', 'ab'],
      ['2023', 'cde'],
    ])
    expect(ids(true)).toEqual([
      ['2023', 'edc'],
      ['2021', 'ba'],
    ])
  })

  it('leaves out what a filter leaves out', () => {
    expect(buildRecord(ENTRIES, ENGAGEMENTS.slice(0, 1), false)).toMatchObject([
      { year: '2021', rows: [{ engagement: { id: 'a' } }] },
    ])
  })
})

describe('a record of some acts', () => {
  const warning: RankedPoint = { ...POINT, speaker: 'cn', act: 'warn', index: 1 }
  const entry: TopicEntry = {
    id: 'a',
    us: { coverage: 'full', points: [POINT] },
    cn: { coverage: 'full', points: [POINT, warning] },
  }
  const rowsOf = (chosen: number) =>
    buildRecord([entry, ...ENTRIES.slice(1)], ENGAGEMENTS, false, chosen).flatMap(year => year.rows)

  it('has their points alone, and says where an account has others', () => {
    const [row, ...rest] = rowsOf(actBit(warning))
    expect(rest).toEqual([])
    expect(row?.us).toEqual({ presence: 'other', points: [] })
    expect(row?.cn).toEqual({ presence: 'raised', points: [warning] })
  })

  it('leaves out what is known from the press alone', () => {
    expect(rowsOf(actBit(POINT)).map(({ engagement }) => engagement.id)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ])
  })
})

describe(firstRows, () => {
  const years = buildRecord(ENTRIES, ENGAGEMENTS, false)

  it.each([
    [5, ['2021 ab', '2023 cde']],
    [3, ['2021 ab', '2023 c']],
    [2, ['2021 ab']],
    [0, []],
  ])('cuts the record after %i rows', (most, expected) => {
    const shown = firstRows(years, most).map(
      ({ year, rows }) => `${year} ${rows.map(({ engagement }) => engagement.id).join('')}`,
    )
    expect(shown).toEqual(expected)
  })
})

describe(countRecord, () => {
  it('counts silences only if the other side raises the topic and the account is full', () => {
    expect(countRecord(buildRecord(ENTRIES, ENGAGEMENTS, false))).toEqual({
      rows: 5,
      points: 5,
      raised: { us: 2, cn: 3 },
      silent: { us: 0, cn: 1 },
    })
  })
})
