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

const HAN = /\p{Script=Han}/u

/**
 * True where every word of the query begins a word of the option's names, or, in Chinese, stands
 * anywhere in them. Case, diacritics and apostrophes do not matter, nor does a space left out:
 * "wangyi", "WANG", "王" and "毅" all find Wang Yi 王毅.
 */
export function optionMatches(option: Option, query: string): boolean {
  const names = [option.label, option.labelZh ?? '', option.detail ?? '', ...(option.aliases ?? [])]
  const folded = names.map(fold)
  const words = folded.flatMap(name => name.split(/[^\p{L}\p{N}]+/u))
  const joined = folded.map(name => name.replace(/\s+/g, ''))
  return fold(query)
    .split(/[\s,]+/)
    .every(part =>
      HAN.test(part)
        ? joined.some(name => name.includes(part))
        : words.some(word => word.startsWith(part)) || joined.some(name => name.startsWith(part)),
    )
}

/** "Élysée’s" → "elysees" */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’ʼ]/gu, '')
    .trim()

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
