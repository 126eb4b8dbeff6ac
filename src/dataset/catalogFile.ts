import type { Catalog } from '../domain/record/catalog.ts'
import { addDays, parseDay, type Day } from '../domain/time/day.ts'
import {
  COVERAGES,
  FORMATS,
  INITIATORS,
  LEVELS,
  STATUSES,
  lastDay,
  type AccountSummary,
  type Engagement,
  type Official,
  type Topic,
} from '../domain/record/engagement.ts'
import type { CatalogFile, SideColumns } from './format/schemaFiles.ts'

const EPOCH = parseDay('1970-01-01') as Day

/** A catalog file whose columns contradict one another; `path` is where in it. */
export class CatalogFault extends Error {
  readonly path: string

  constructor(path: string, expected: string) {
    super(`expected ${expected}`)
    this.path = path
  }
}

/**
 * The catalog that a file's columns hold. Throws `CatalogFault` where a column is shorter or
 * longer than the others, or an index points nowhere.
 */
export function decodeCatalog(file: CatalogFile): Catalog {
  checkLengths(file)
  const engagements = decodeEngagements(file)
  const days = engagements.map(engagement => engagement.date)
  const first = days[0]
  if (!first) throw new CatalogFault('engagements', 'at least one engagement')
  return {
    edition: file.edition,
    engagements,
    officials: byId<Official>(file.officials),
    topics: byId<Topic>(file.topics),
    aliases: new Map(Object.entries(file.aliases)),
    extent: {
      from: first,
      to: engagements.map(lastDay).reduce((last, day) => (day > last ? day : last)),
    },
  }
}

function checkLengths({ engagements, topics, files }: CatalogFile) {
  const { us, cn, ...own } = engagements
  const count = own.slug.length
  const columns = [
    ...entriesUnder('engagements', own),
    ...entriesUnder('engagements.us', us),
    ...entriesUnder('engagements.cn', cn),
    ['files.engagements', files.engagements] as const,
  ]
  for (const [path, column] of columns) {
    if (column.length !== count) throw new CatalogFault(path, `${count} entries`)
  }
  if (files.topics.length !== topics.length) {
    throw new CatalogFault('files.topics', `${topics.length} entries`)
  }
}

const entriesUnder = (path: string, columns: Record<string, readonly unknown[]>) =>
  Object.entries(columns).map(([name, column]) => [`${path}.${name}`, column] as const)

function decodeEngagements(file: CatalogFile): Engagement[] {
  const columns = file.engagements
  const officials = file.officials.map(official => official.id)
  const topics = file.topics.map(topic => topic.id)
  const dates = runningDays(columns.day)
  // All ids first: a part may stand before its whole where both begin on one day.
  const ids = columns.slug.map((slug, row) => `${pick(dates, row, 'engagements.day')}-${slug}`)
  return ids.map((id, row): Engagement => {
    const cell = <T>(name: keyof typeof columns, column: readonly T[]): T =>
      pick(column, row, `engagements.${name}`)
    const word = <T>(list: readonly T[], name: 'format' | 'level' | 'status' | 'initiator'): T =>
      pick(list, cell(name, columns[name]), `engagements.${name}[${row}]`)
    const date = pick(dates, row, 'engagements.day')
    const length = cell('length', columns.length)
    const city = cell('city', columns.city)
    const partOf = cell('partOf', columns.partOf)
    const own = cell('topics', columns.topics).map(topic =>
      pick(topics, topic, `engagements.topics[${row}]`),
    )
    const sides = {
      us: decodeSide(columns.us, row, date, own, 'engagements.us'),
      cn: decodeSide(columns.cn, row, date, own, 'engagements.cn'),
    }
    const [name, country] = city === null ? [] : pick(file.cities, city, `engagements.city[${row}]`)
    return {
      id,
      title: cell('title', columns.title),
      format: word(FORMATS, 'format'),
      level: word(LEVELS, 'level'),
      status: word(STATUSES, 'status'),
      date,
      ...(length !== null && { endDate: addDays(date, length) }),
      dates: given({ us: sides.us.day, cn: sides.cn.day }),
      place: name !== undefined && country !== undefined ? { city: name, country } : null,
      initiator: word(INITIATORS, 'initiator'),
      participants: cell('participants', columns.participants).map(code => ({
        official: pick(officials, code >> 1, `engagements.participants[${row}]`),
        lead: code % 2 === 1,
      })),
      topics: own,
      accounts: given({ us: sides.us.account, cn: sides.cn.account }),
      ...(partOf !== null && { partOf: pick(ids, row - partOf, `engagements.partOf[${row}]`) }),
    }
  })
}

/** Days from the distances between them. */
function runningDays(distances: readonly number[]): Day[] {
  let date = EPOCH
  return distances.map(distance => (date = addDays(date, distance)))
}

function decodeSide(
  columns: SideColumns,
  row: number,
  date: Day,
  topics: readonly string[],
  path: string,
): { day: Day | undefined; account: AccountSummary | undefined } {
  const offset = columns.day[row] ?? null
  const coverage = columns.coverage[row] ?? null
  return {
    day: offset === null ? undefined : addDays(date, offset),
    account:
      coverage === null
        ? undefined
        : {
            coverage: pick(COVERAGES, coverage, `${path}.coverage[${row}]`),
            words: columns.words[row] ?? 0,
            wordsByTopic: wordsByTopic(
              columns.byTopic[row] ?? [],
              topics,
              `${path}.byTopic[${row}]`,
            ),
          },
  }
}

function wordsByTopic(words: readonly number[], topics: readonly string[], path: string) {
  if (words.length !== topics.length) throw new CatalogFault(path, `${topics.length} numbers`)
  return Object.fromEntries(
    topics.flatMap((topic, index) => {
      const number = words[index] ?? 0
      return number > 0 ? [[topic, number]] : []
    }),
  )
}

/** The object without the fields that hold nothing. */
const given = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T

function pick<T>(list: readonly T[], index: number, path: string): T {
  const entry = list[index]
  if (entry === undefined) throw new CatalogFault(path, `an index below ${list.length}`)
  return entry
}

const byId = <T extends { id: string }>(entries: readonly T[]): Map<string, T> =>
  new Map(entries.map(entry => [entry.id, entry]))
