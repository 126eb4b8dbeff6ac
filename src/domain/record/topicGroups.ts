import type { Engagement, Topic } from './engagement.ts'
import { countEach, groupBy } from '../lists.ts'

const CORE = 'Core topics'

/**
 * Groups items of topics under the headings of menus and tables: the core topics under a heading of
 * their own, first; then the others by group, in the order given.
 */
export function groupByTopic<Item>(
  items: Iterable<Item>,
  topicOf: (item: Item) => Topic,
): { label: string; items: Item[] }[] {
  const groups = groupBy(items, item => (topicOf(item).core ? CORE : topicOf(item).group))
  return [...groups]
    .map(([label, own]) => ({ label, items: own }))
    .toSorted((a, b) => Number(b.label === CORE) - Number(a.label === CORE))
}

/** The number of engagements that raise each topic, by id; topics without any are left out. */
export const countTopics = (engagements: readonly Engagement[]): ReadonlyMap<string, number> =>
  countEach(topicsOf(engagements))

function* topicsOf(engagements: readonly Engagement[]) {
  for (const { topics } of engagements) yield* new Set(topics)
}
