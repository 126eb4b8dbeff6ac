import type { Extent } from '../time/period.ts'
import type { Edition } from './edition.ts'
import { lastDay, type Engagement, type Official, type Topic } from './engagement.ts'

/** The dataset as every page holds it: all engagements in outline, officials and topics. */
export interface Catalog {
  edition: Edition
  /** In order of time, then of id. */
  engagements: readonly Engagement[]
  /** By id, in order of name. */
  officials: ReadonlyMap<string, Official>
  /** By id, in order of the codebook: core topics first, then the rest by group. */
  topics: ReadonlyMap<string, Topic>
  /** Present id of an engagement by each id that it had before. */
  aliases: ReadonlyMap<string, string>
  /** First and last day of any engagement. */
  extent: Extent
}

/** What a catalog is gathered from; the lists are in its order. */
export interface CatalogParts {
  edition: Edition
  /** One at least. */
  engagements: readonly Engagement[]
  officials: readonly Official[]
  topics: readonly Topic[]
  /** Present id of an engagement by earlier id. */
  aliases: Readonly<Record<string, string>>
}

/** A catalog with its entries by id and its extent. */
export function gatherCatalog(parts: CatalogParts): Catalog {
  const { edition, engagements, officials, topics, aliases } = parts
  const [first] = engagements
  if (!first) throw new Error('A catalog has at least one engagement')
  return {
    edition,
    engagements,
    officials: byId(officials),
    topics: byId(topics),
    aliases: new Map(Object.entries(aliases)),
    extent: {
      from: first.date,
      to: engagements.map(lastDay).reduce((last, day) => (day > last ? day : last)),
    },
  }
}

const byId = <Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map(entry => [entry.id, entry]))
