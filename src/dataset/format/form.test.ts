import { describe, expect, it } from 'vitest'
import { object, row } from './fields.ts'
import {
  FORMAT,
  count,
  formatNumber,
  int,
  list,
  map,
  nullable,
  oneOf,
  optional,
  text,
  type Versioned,
} from './form.ts'
import { schemaOf } from './schemaOf.ts'
import { columnsOf, group, indexIn, orNull, table } from './table.ts'

interface Meeting {
  city: string
  guests: number
  note?: string | undefined
}

interface Diary extends Versioned {
  cities: readonly string[]
  meetings: readonly Meeting[]
  pages: Readonly<Record<string, Page>>
  notes?: readonly Note[] | undefined
}

interface Page {
  number: number
  side: 'us' | 'cn' | null
}

interface Note {
  text: string
  by?: string | undefined
}

const column = columnsOf<Meeting, Pick<Diary, 'cities'>, Meeting>(meeting => meeting)

const diary = object<Diary>({
  format: formatNumber,
  cities: list(text),
  meetings: table('meetings', () => ({}) as Meeting, {
    city: column(
      'city',
      indexIn(({ parent }) => parent.cities),
    ),
    more: group({ guests: column('guests', count), note: column('note', orNull(text)) }),
  }),
  pages: map(row<Page>({ number: int, side: nullable(oneOf(['us', 'cn'])) })),
  notes: optional(list(object<Note>({ text, by: optional(text) }))),
})

const VALUE: Diary = {
  cities: ['Anchorage', 'Bali'],
  meetings: [
    { city: 'Bali', guests: 3 },
    { city: 'Anchorage', guests: 0, note: 'short' },
  ],
  pages: { first: { number: -1, side: 'us' }, last: { number: 2, side: null } },
  notes: [{ text: 'one' }, { text: 'two', by: 'me' }],
}

const JSON_VALUE = {
  format: FORMAT,
  cities: ['Anchorage', 'Bali'],
  meetings: { city: [1, 0], more: { guests: [3, 0], note: [null, 'short'] } },
  pages: { first: [-1, 'us'], last: [2, null] },
  notes: [{ text: 'one' }, { text: 'two', by: 'me' }],
}

/** The columns of the meetings, with some changed. */
const meetingsWith = (more: object) => ({
  ...JSON_VALUE.meetings,
  more: { ...JSON_VALUE.meetings.more, ...more },
})

describe('a form', () => {
  it('writes what it reads, field by field', () => {
    expect(diary.write(VALUE, undefined)).toEqual(JSON_VALUE)
    expect(Object.keys(diary.write(VALUE, undefined) as object)).toEqual(Object.keys(JSON_VALUE))
    expect(diary.read(JSON_VALUE, undefined)).toStrictEqual(VALUE)
  })

  it('writes what its own check accepts', async () => {
    expect((await schemaOf(diary.shape)).parse(JSON_VALUE)).toEqual(JSON_VALUE)
  })

  it.each([
    ['another format', { format: FORMAT + 1 }, ['format']],
    ['an unknown field', { title: '' }, []],
    ['a value of another kind', { cities: [1] }, ['cities', 0]],
    [
      'a negative count',
      { meetings: meetingsWith({ guests: [-1, 0] }) },
      ['meetings', 'more', 'guests', 0],
    ],
    ['a word outside the vocabulary', { pages: { first: [1, 'them'] } }, ['pages', 'first', 1]],
    ['a row that is too short', { pages: { first: [1] } }, ['pages', 'first']],
  ])('refuses %s', async (_name, change, path) => {
    const result = (await schemaOf(diary.shape)).safeParse({ ...JSON_VALUE, ...change })
    expect(result.error?.issues[0]?.path).toEqual(path)
  })

  it.each([
    ['columns of different lengths', { guests: [1] }, 'meetings.more.guests', '2 entries'],
    ['an index out of range', { city: [0, 2] }, 'meetings.city[1]', 'an index below 2'],
  ])('finds the fault in %s', (_name, change, path, expected) => {
    const { city = JSON_VALUE.meetings.city, ...more } = change as { city?: number[] }
    const json = { ...JSON_VALUE, meetings: { ...meetingsWith(more), city } }
    const fault = { path, message: `expected ${expected}` }
    expect(() => diary.read(json, undefined)).toThrow(expect.objectContaining(fault))
  })
})
