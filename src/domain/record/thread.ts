import { indexById } from '../lists.ts'
import type { Engagement, RelatedLink } from './engagement.ts'
import { RELATION_LABELS } from './labels.ts'

/** One engagement of a thread, with its relation to the thread's own engagement. */
export interface ThreadEntry {
  engagement: Engagement
  /** "Prepared by"; empty for the engagement itself. */
  relations: readonly string[]
}

/**
 * The engagements linked to an engagement, in either direction, together with itself, in order of
 * date. Links to engagements that are not in the catalog are left out.
 *
 * @param related links from this engagement
 * @param backlinks links to it, each with the id of the linking engagement
 * @returns nothing if there are no links
 */
export function threadOf(
  id: string,
  related: readonly RelatedLink[],
  backlinks: readonly RelatedLink[],
  engagements: readonly Engagement[],
): ThreadEntry[] {
  const relations = new Map<string, Set<string>>()
  const add = (other: string, label: string) =>
    relations.set(other, (relations.get(other) ?? new Set()).add(label))
  for (const link of related) add(link.id, RELATION_LABELS[link.type].to)
  for (const link of backlinks) add(link.id, RELATION_LABELS[link.type].from)
  relations.delete(id)
  if (relations.size === 0) return []
  const place = indexById(engagements)
  const entries = [id, ...relations.keys()]
    .flatMap(one => place.get(one) ?? [])
    .toSorted((a, b) => a - b)
    .flatMap(index => engagements[index] ?? [])
    .map(engagement => ({ engagement, relations: [...(relations.get(engagement.id) ?? [])] }))
  return entries.length > 1 ? entries : []
}

/**
 * The part of a long thread around its own engagement: a number of entries, as evenly before and
 * after it as possible.
 */
export function nearestInThread(
  thread: readonly ThreadEntry[],
  id: string,
  most: number,
): readonly ThreadEntry[] {
  const own = thread.findIndex(entry => entry.engagement.id === id)
  const start = Math.max(0, Math.min(own - Math.floor(most / 2), thread.length - most))
  return thread.slice(start, start + most)
}
