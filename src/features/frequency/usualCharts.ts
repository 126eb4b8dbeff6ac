import type { Topic } from '../../domain/record/engagement.ts'
import type { Filter } from '../../domain/view/filter.ts'

/**
 * The topics whose charts are shown unless the reader has chosen others: those that the filter or
 * the searched text names, else the core topics. In the order in which they are asked for.
 *
 * @param searched ids of the topics that the searched text names
 */
export function usualCharts(
  { topics, silence }: Pick<Filter, 'topics' | 'silence'>,
  searched: readonly string[],
  known: ReadonlyMap<string, Topic>,
): string[] {
  const asked = new Set([...topics, ...(silence ? [silence.topic] : []), ...searched])
  if (asked.size > 0) return [...asked]
  return [...known.values()].filter(({ core }) => core).map(({ id }) => id)
}
