import { compare, oncePer } from '../../src/domain/lists.ts'
import type { CatalogContent, FileHashes } from '../../src/dataset/format/catalogFile.ts'
import type {
  ActsByTopic,
  City,
  Engagement,
  EngagementRecord,
  KnownCity,
  NamedCity,
  Side,
} from '../../src/domain/record/engagement.ts'
import { actsOf } from '../../src/domain/record/acts.ts'
import { accountOf } from '../../src/domain/accounts/pairing.ts'
import { claimsOf } from '../../src/domain/claims/claims.ts'
import type { Dataset } from './dataset.ts'
import { partOf, summarise } from './derive.ts'
import { placeId } from './placeId.ts'

/**
 * The dataset as every page loads it: the catalog.
 *
 * @param lines ids of the lines of contact of each engagement, by engagement id
 */
export const catalogContent = (
  { edition, officials, topics, contacts, records, context, places }: Dataset,
  lines: ReadonlyMap<string, readonly string[]>,
  files: FileHashes,
): CatalogContent => ({
  edition,
  officials,
  topics,
  cities: citiesOf(records, places),
  lines: contacts.map(({ id, label }) => ({ id, label })),
  engagements: records.map(record => ({ ...outline(record), lines: lines.get(record.id) ?? [] })),
  aliases: Object.fromEntries(
    records.flatMap(({ id, aliases = [] }) => aliases.map(alias => [alias, id])),
  ),
  hasContext: context.length > 0,
  files,
})

/** Every city once, sorted by country and name, with its Chinese name if the dataset has it. */
function citiesOf(records: readonly EngagementRecord[], places: readonly NamedCity[]): KnownCity[] {
  const named = new Map(places.map(place => [keyOf(place), place.cityZh]))
  const cities = new Map(
    records.flatMap(({ place }) =>
      place
        ? [[keyOf(place), { ...place, id: placeId(place), cityZh: named.get(keyOf(place)) }]]
        : [],
    ),
  )
  return [...cities].toSorted(([a], [b]) => compare(a, b)).map(([, city]) => city)
}

const keyOf = ({ city, country }: City) => `${country} ${city}`

/** An engagement as the catalog has it, apart from its lines of contact. */
export const outline = oncePer((record: EngagementRecord): Engagement => {
  const { id, title, format, level, status, date, endDate, dates, initiator, topics } = record
  const { place, participants } = record
  return {
    id,
    title,
    format,
    level,
    status,
    date,
    endDate,
    dates,
    place: place && { id: placeId(place), city: place.city, country: place.country },
    initiator,
    participants: participants.map(({ official, lead }) => ({ official, lead })),
    topics,
    accounts: { us: summaryOf(record, 'us'), cn: summaryOf(record, 'cn') },
    partOf: partOf(record),
    claims: claimsOf(record.accounts).map(({ kind, standing, by, topics: of }) => ({
      kind,
      standing,
      by,
      topics: of,
    })),
    acts: actsByTopic(record),
    lines: [],
  }
})

/** Topics without a point are left out. */
function actsByTopic({ topics, accounts }: EngagementRecord): ActsByTopic {
  const points = accounts.flatMap(account => account.points)
  const sets = topics.map(topic => [
    topic,
    actsOf(points.filter(point => point.topics.includes(topic))),
  ])
  return Object.fromEntries(sets.filter(([, set]) => set !== 0))
}

function summaryOf(record: EngagementRecord, side: Side) {
  const account = accountOf(record.accounts, side)
  return account && summarise(account)
}
