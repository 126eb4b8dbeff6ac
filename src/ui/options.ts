import { findByName, indexNames, readNameQuery } from '../domain/search/names.ts'

/** One choice of a filter's menu. */
export interface Option {
  /** What the address carries: an id, or a word of a closed list. */
  value: string
  label: string
  /** The name in Chinese, shown beside the label. */
  labelZh?: string | undefined
  /** A second line, such as the post that somebody holds. */
  detail?: string | undefined
  /** Further names by which it is found. */
  aliases?: readonly string[] | undefined
  /** Engagements that it stands for under the other filters; missing where that is not counted. */
  count?: number | undefined
  /** Class names that colour the dot before the label; none without. */
  dot?: string | undefined
}

/** Options under one heading; `label` is empty where the menu has no headings. */
export interface OptionGroup {
  label: string
  items: readonly Option[]
}

/**
 * Tells, for a list of options, which of them a query finds by any of their names; see
 * `findByName`. The list keeps its order.
 */
export function optionMatcher(
  groups: readonly OptionGroup[],
): (option: Option, query: string) => boolean {
  const index = indexNames(groups.flatMap(group => group.items.map(namedOption)))
  // A menu asks of one option after the other.
  let asked = { query: '', found: new Set<string>() }
  return (option, query) => {
    if (query.trim() === '') return true
    if (query !== asked.query) {
      const found = findByName(index, readNameQuery(query, index))
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

/** The groups with their options in an order seen before, as positions by value. */
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

/** The position of each option, counted through all groups. */
export const positionsOf = (groups: readonly OptionGroup[]): ReadonlyMap<string, number> =>
  new Map(groups.flatMap(group => group.items).map((option, index) => [option.value, index]))
