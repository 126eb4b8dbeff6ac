import {
  FORMAT,
  type CatalogFile,
  type EngagementColumns,
  type SideColumns,
} from '../../src/dataset/format/schemaFiles.ts'
import { daysBetween, parseDay, type Day } from '../../src/domain/time/day.ts'
import {
  COVERAGES,
  FORMATS,
  INITIATORS,
  LEVELS,
  STATUSES,
  type City,
  type EngagementRecord,
  type Side,
} from '../../src/domain/record/engagement.ts'
import { accountOf } from '../../src/domain/accounts/pairing.ts'
import { compare } from '../../src/domain/lists.ts'
import type { Dataset } from './dataset.ts'
import { partOf, summarise } from './derive.ts'

const EPOCH = parseDay('1970-01-01') as Day

/**
 * The catalog as columns, which compress to less than half of what rows do: every value stands
 * among others of its kind, ids and vocabularies are small numbers, days are distances.
 */
export function encodeCatalog(dataset: Dataset, files: CatalogFile['files']): CatalogFile {
  const { edition, officials, topics, records } = dataset
  const cities = citiesOf(records)
  return {
    format: FORMAT,
    edition: { ...edition, creators: [...edition.creators] },
    officials: [...officials],
    topics: [...topics],
    cities: cities.map(({ city, country }) => [city, country]),
    engagements: encodeEngagements(dataset, cities),
    aliases: Object.fromEntries(
      records.flatMap(({ id, aliases = [] }) => aliases.map(alias => [alias, id])),
    ),
    files,
  }
}

function encodeEngagements(
  { officials, topics, records }: Dataset,
  cities: readonly City[],
): EngagementColumns {
  const officialAt = indexer(officials.map(official => official.id))
  const topicAt = indexer(topics.map(topic => topic.id))
  const cityAt = indexer(cities.map(cityKey))
  const rowOf = indexer(records.map(record => record.id))
  return {
    slug: records.map(({ id, date }) => id.slice(date.length + 1)),
    title: records.map(({ title }) => title),
    format: records.map(({ format }) => FORMATS.indexOf(format)),
    level: records.map(({ level }) => LEVELS.indexOf(level)),
    status: records.map(({ status }) => STATUSES.indexOf(status)),
    initiator: records.map(({ initiator }) => INITIATORS.indexOf(initiator)),
    day: records.map(({ date }, row) => daysBetween(records[row - 1]?.date ?? EPOCH, date)),
    length: records.map(({ date, endDate }) => (endDate ? daysBetween(date, endDate) : null)),
    city: records.map(({ place }) => (place ? cityAt(cityKey(place)) : null)),
    participants: records.map(({ participants }) =>
      participants.map(({ official, lead }) => officialAt(official) * 2 + (lead ? 1 : 0)),
    ),
    topics: records.map(record => record.topics.map(topicAt)),
    partOf: records.map((record, row) => {
      const whole = partOf(record)
      return whole === undefined ? null : row - rowOf(whole)
    }),
    us: encodeSide(records, 'us'),
    cn: encodeSide(records, 'cn'),
  }
}

function encodeSide(records: readonly EngagementRecord[], side: Side): SideColumns {
  const summaries = records.map(record => {
    const account = accountOf(record.accounts, side)
    return account ? summarise(account) : null
  })
  return {
    day: records.map(({ date, dates }) => {
      const day = dates[side]
      return day ? daysBetween(date, day) : null
    }),
    coverage: summaries.map(summary => summary && COVERAGES.indexOf(summary.coverage)),
    words: summaries.map(summary => summary && summary.words),
    byTopic: records.map(({ topics }, row) => {
      const summary = summaries[row]
      return summary ? topics.map(topic => summary.wordsByTopic[topic] ?? 0) : null
    }),
  }
}

/** Every city once, in order of country and name. */
function citiesOf(records: readonly EngagementRecord[]): City[] {
  const places = new Map(records.flatMap(({ place }) => (place ? [[cityKey(place), place]] : [])))
  return [...places].toSorted(([a], [b]) => compare(a, b)).map(([, place]) => place)
}

const cityKey = ({ city, country }: City) => `${country} ${city}`

/** A function from a value to its index in a list that holds it. */
function indexer(values: readonly string[]): (value: string) => number {
  const indexes = new Map(values.map((value, index) => [value, index]))
  return value => indexes.get(value) ?? -1
}
