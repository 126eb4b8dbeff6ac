import { CLAIM_KINDS, STANDINGS, type ClaimOutline } from '../../domain/record/claim.ts'
import {
  COVERAGES,
  SPEAKERS,
  type AccountSummary,
  type ActsByTopic,
  type KnownCity,
  type Participant,
} from '../../domain/record/engagement.ts'
import { addDays, daysBetween, parseDay, type Day } from '../../domain/time/day.ts'
import { lettersOf, setOf } from './actLetters.ts'
import { FormFault, type Form } from './form.ts'
import { indexIn, pick, type Place } from './table.ts'

// How each value of an engagement is encoded in the catalog: ids and vocabularies as small numbers,
// days as differences.

/** The lists that engagements refer to by index, which precede them in the catalog. */
export interface Named {
  officials: readonly { id: string }[]
  topics: readonly { id: string }[]
  lines: readonly { id: string }[]
  cities: readonly KnownCity[]
}

/** The context of a cell: its own row and those before it. */
interface Dated {
  id: string
  date: Day
  topics: readonly string[]
}

type Cell<Value> = Form<Value, Place<Dated, Named>>

const EPOCH = parseDay('1970-01-01') as Day

export const daysSinceRowBefore: Cell<Day> = {
  shape: 'int',
  write: (day, { rows, at }) => daysBetween(rows[at - 1]?.date ?? EPOCH, day),
  read: (days, { rows, at }) => addDays(rows[at - 1]?.date ?? EPOCH, days as number),
}

export const daysSinceDate = ({ shape }: Form<number>): Cell<Day> => ({
  shape,
  write: (day, { row }) => daysBetween(row.date, day),
  read: (days, { row }) => addDays(row.date, days as number),
})

export const idAfterDate: Cell<string> = {
  shape: 'text',
  write: (id, { row }) => id.slice(row.date.length + 1),
  read: (slug, { row }) => `${row.date}-${slug as string}`,
}

export const city: Cell<KnownCity> = {
  shape: 'count',
  write: ({ city: name, country }, { parent }) =>
    parent.cities.findIndex(one => one.city === name && one.country === country),
  read: (index, place) => pick(place.parent.cities, index as number, place),
}

const indexOf = (entries: readonly { id: string }[], id: string) =>
  entries.findIndex(entry => entry.id === id)

export const participant: Cell<Participant> = {
  shape: 'count',
  write: ({ official, lead }, { parent }) =>
    indexOf(parent.officials, official) * 2 + (lead ? 1 : 0),
  read: (code, place) => ({
    official: pick(place.parent.officials, (code as number) >> 1, place).id,
    lead: (code as number) % 2 === 1,
  }),
}

export const topic: Cell<string> = {
  shape: 'count',
  write: (id, { parent }) => indexOf(parent.topics, id),
  read: (index, place) => pick(place.parent.topics, index as number, place).id,
}

export const line: Cell<string> = {
  shape: 'count',
  write: (id, { parent }) => indexOf(parent.lines, id),
  read: (index, place) => pick(place.parent.lines, index as number, place).id,
}

export const rowsBack: Cell<string> = {
  shape: 'int',
  write: (id, { at, rows }) => at - indexOf(rows, id),
  read: (distance, place) => pick(place.rows, place.at - (distance as number), place).id,
}

/** A claim: kind, standing and speaker, then its topics as indexes into the row's. */
export const claim: Cell<ClaimOutline> = {
  shape: { list: 'count' },
  write: ({ kind, standing, by, topics }, { row }) => [
    CLAIM_KINDS.indexOf(kind),
    STANDINGS.indexOf(standing),
    SPEAKERS.indexOf(by),
    ...topics.map(id => row.topics.indexOf(id)),
  ],
  read: (json, place) => {
    const [kind = -1, standing = -1, by = -1, ...topics] = json as number[]
    return {
      kind: pick(CLAIM_KINDS, kind, place),
      standing: pick(STANDINGS, standing, place),
      by: pick(SPEAKERS, by, place),
      topics: topics.map(at => pick(place.row.topics, at, place)),
    }
  },
}

/**
 * Who does what on each of the row's topics, in the same order: a letter for each pair of speaker
 * and act, a space between topics.
 */
export const actsByTopic: Cell<ActsByTopic> = {
  shape: 'text',
  write: (acts, { row }) => row.topics.map(id => lettersOf(acts[id] ?? 0)).join(' '),
  read: (text, { row, column, at }) => {
    const sets = (text as string).split(' ').map(setOf)
    const { topics } = row
    if (sets.length !== Math.max(1, topics.length)) {
      throw new FormFault(`${column}[${at}]`, `letters for ${topics.length} topics`)
    }
    return withoutZeros(topics, sets)
  },
}

/** An account, starting with its coverage; other columns hold the rest. */
export const accountOfCoverage: Cell<AccountSummary> = {
  shape: 'count',
  write: ({ coverage }) => COVERAGES.indexOf(coverage),
  read: (index, place) => ({
    coverage: pick(COVERAGES, index as number, place),
    words: 0,
    wordsByTopic: {},
  }),
}

/** Numbers in the order of the row's topics; the object leaves out zeros. */
export const numbersByTopic: Cell<Readonly<Record<string, number>>> = {
  shape: { list: 'count' },
  write: (numbers, { row }) => row.topics.map(id => numbers[id] ?? 0),
  read: (json, { row, column, at }) => {
    const numbers = json as number[]
    const { topics } = row
    if (numbers.length !== topics.length) {
      throw new FormFault(`${column}[${at}]`, `${topics.length} numbers`)
    }
    return withoutZeros(topics, numbers)
  },
}

const withoutZeros = (ids: readonly string[], numbers: readonly number[]) =>
  Object.fromEntries(
    ids.flatMap((id, index) => {
      const found = numbers[index] ?? 0
      return found > 0 ? [[id, found]] : []
    }),
  )

export const wordOf = <Word>(words: readonly Word[]): Cell<Word> => indexIn(() => words)
