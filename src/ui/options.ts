import { indexNames } from '../domain/search/nameIndex.ts'
import { findByName, readNameQuery } from '../domain/search/names.ts'

/** One option of a filter menu. */
export interface Option {
  /** The value in the address: an id, or a word of a closed list. */
  value: string
  label: string
  /** The Chinese name, shown beside the label. */
  labelZh?: string | undefined
  /** A second line, such as an official's post. */
  detail?: string | undefined
  /** Further names by which it can be found. */
  aliases?: readonly string[] | undefined
  /** The number of engagements under the other filters; missing if not counted. */
  count?: number | undefined
  /** Class names for the colour of the dot before the label; no dot without them. */
  dot?: string | undefined
}

/** Options under one heading; `label` is empty if the menu has no headings. */
export interface OptionGroup {
  label: string
  items: readonly Option[]
}

/**
 * Returns a test of whether an option in the list matches a query by any of its names; see
 * `findByName`. The order of the list does not change.
 */
export function optionMatcher(
  groups: readonly OptionGroup[],
): (option: Option, query: string) => boolean {
  const index = indexNames(groups.flatMap(group => group.items.map(namedOption)))
  // A menu tests its options one by one with the same query.
  let asked = { query: '', found: new Set<string>() }
  return (option, query) => {
    if (query.trim() === '') return true
    if (query !== asked.query) {
      const found = findByName(index, readNameQuery(query, [index]))
      asked = { query, found: new Set(found.map(({ item }) => item.value)) }
    }
    return asked.found.has(option.value)
  }
}

const namedOption = ({ value, label, labelZh, detail, aliases = [] }: Option) => ({
  value,
  label,
  names: [labelZh, detail, ...aliases].filter(name => name !== undefined),
})

/** The groups with their options in an earlier order, given as positions by value. */
export const keepOrder = (
  groups: readonly OptionGroup[],
  positions: ReadonlyMap<string, number>,
): OptionGroup[] =>
  groups.map(group => ({
    ...group,
    items: group.items.toSorted(
      (a, b) => (positions.get(a.value) ?? Infinity) - (positions.get(b.value) ?? Infinity) || 0,
    ),
  }))

/** The position of each option, counting through all groups. */
export const positionsOf = (groups: readonly OptionGroup[]): ReadonlyMap<string, number> =>
  new Map(groups.flatMap(group => group.items).map((option, index) => [option.value, index]))
