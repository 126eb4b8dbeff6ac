import type { Extent } from '../time/period.ts'
import type { ContactLine } from './contact.ts'
import type { Edition } from './edition.ts'
import { lastDay, type Engagement, type Official, type Topic } from './engagement.ts'

/**
 * The part of the dataset that every page loads: outlines of all engagements, officials, topics.
 */
export interface Catalog {
  edition: Edition
  /** Sorted by date, then by id. */
  engagements: readonly Engagement[]
  /** By id, sorted by name. */
  officials: ReadonlyMap<string, Official>
  /** By id, in codebook order: core topics first, then the rest by group. */
  topics: ReadonlyMap<string, Topic>
  /** By id, in the order of the dataset. */
  lines: ReadonlyMap<string, NamedLine>
  /** The current id of an engagement, by each of its former ids. */
  aliases: ReadonlyMap<string, string>
  /** First and last day of any engagement. */
  extent: Extent
  /** Whether the dataset has public events outside the engagements, which are in a file of their own. */
  hasContext: boolean
}

/** A line of contact as far as filters name it. */
export type NamedLine = Pick<ContactLine, 'id' | 'label'>

/** The lists that a catalog is made from, in its order. */
export interface CatalogParts {
  edition: Edition
  /** At least one. */
  engagements: readonly Engagement[]
  officials: readonly Official[]
  topics: readonly Topic[]
  lines: readonly NamedLine[]
  /** The current id of an engagement, by former id. */
  aliases: Readonly<Record<string, string>>
  hasContext: boolean
}

/** A catalog with lookups by id and its extent. */
export function gatherCatalog(parts: CatalogParts): Catalog {
  const { edition, engagements, officials, topics, lines, aliases, hasContext } = parts
  const [first] = engagements
  if (!first) throw new Error('A catalog has at least one engagement')
  return {
    edition,
    engagements,
    officials: byId(officials),
    topics: byId(topics),
    lines: byId(lines),
    aliases: new Map(Object.entries(aliases)),
    extent: {
      from: first.date,
      to: engagements.map(lastDay).reduce((last, day) => (day > last ? day : last)),
    },
    hasContext,
  }
}

const byId = <Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map(entry => [entry.id, entry]))
