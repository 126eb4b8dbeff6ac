import type { NamedIndex } from '../../domain/search/nameIndex.ts'
import { findByName, findFullyNamed, readNameQuery } from '../../domain/search/names.ts'
import { searchEntry, type Entry, type EntryGroup } from './entries.ts'

/** A group's entries, indexed for searching. */
export interface IndexedGroup {
  label: string
  index: NamedIndex<Entry>
}

const MOST_FOUND = 6

// Shown before anything is typed: only what is short enough to read.
const MOST_OFFERED = 8
const OFFERED: ReadonlySet<string> = new Set(['Pages', 'Actions', 'Topics'])

/**
 * The palette's groups for a query, each with its best entries, the group with the best entry
 * first, and last a search of the accounts themselves. An official's whole name first offers the
 * last contact, which is what most who type it look for. Without a query: the pages, the actions
 * and the first topics.
 *
 * @param hits the number of engagements that a search finds; `null` while that is not known
 * @param isWhole whether all groups are there: until then no typos are forgiven
 */
export function shownGroups(
  groups: readonly IndexedGroup[],
  query: string,
  hits: number | null,
  isWhole = true,
): EntryGroup[] {
  const wanted = query.trim()
  if (wanted === '') {
    return groups
      .filter(({ label }) => OFFERED.has(label))
      .map(({ label, index }) => ({
        label,
        items: index.items.slice(0, MOST_OFFERED),
      }))
  }
  const asked = readNameQuery(
    wanted,
    groups.map(({ index }) => index),
  )
  const names = { ...asked, forgives: isWhole && asked.forgives }
  const found = groups
    .map(({ label, index }) => ({ label, found: findByName(index, names) }))
    .filter(group => group.found.length > 0)
    .toSorted((a, b) => (a.found[0]?.rank ?? 0) - (b.found[0]?.rank ?? 0))
    .map(group => ({
      label: group.label,
      items: group.found.slice(0, MOST_FOUND).map(({ item }) => item),
    }))
  const last = groups.flatMap(({ index }) =>
    findFullyNamed(index, names).flatMap(entry => entry.last?.() ?? []),
  )
  return [
    ...(last.length > 0 ? [{ label: 'Last contact', items: last.slice(0, MOST_FOUND) }] : []),
    ...found,
    { label: 'In the accounts', items: [searchEntry(wanted, hits)] },
  ]
}
