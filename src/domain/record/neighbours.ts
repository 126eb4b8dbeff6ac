import { indexById } from '../lists.ts'
import type { Engagement } from './engagement.ts'

/** The position of an engagement among those that the filter leaves. */
export interface Neighbours {
  previous: Engagement | null
  next: Engagement | null
  /** Its position, from 1; `null` if the filter leaves it out. */
  position: number | null
  total: number
}

/**
 * The previous and next engagement within a selection. One that is not in the selection still has
 * neighbours: those between which it would be.
 *
 * @param selection in the order of `all`
 * @param all every engagement, in order of date; includes the id
 */
export function neighboursOf(
  id: string,
  selection: readonly Engagement[],
  all: readonly Engagement[],
): Neighbours {
  const position = indexById(selection).get(id)
  const total = selection.length
  if (position !== undefined) {
    const [previous = null, next = null] = [selection[position - 1], selection[position + 1]]
    return { previous, next, position: position + 1, total }
  }
  const place = indexById(all)
  const at = (one: string) => place.get(one) ?? -1
  return {
    previous: selection.findLast(engagement => at(engagement.id) < at(id)) ?? null,
    next: selection.find(engagement => at(engagement.id) > at(id)) ?? null,
    position: null,
    total,
  }
}
