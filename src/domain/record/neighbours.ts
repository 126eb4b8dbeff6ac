import type { Engagement } from './engagement.ts'

/** Where an engagement stands among those that the reader's filter leaves. */
export interface Neighbours {
  previous: Engagement | null
  next: Engagement | null
  /** Its place, from 1; `null` where the filter leaves it out. */
  position: number | null
  total: number
}

/**
 * The engagements before and after one in time, within a selection. One that the selection
 * leaves out still has neighbours: those it would stand between.
 *
 * @param selection in the order of `all`
 * @param all every engagement, in order of time; holds the id
 */
export function neighboursOf(
  id: string,
  selection: readonly Engagement[],
  all: readonly Engagement[],
): Neighbours {
  const position = selection.findIndex(engagement => engagement.id === id)
  const total = selection.length
  if (position >= 0) {
    const [previous = null, next = null] = [selection[position - 1], selection[position + 1]]
    return { previous, next, position: position + 1, total }
  }
  const place = new Map(all.map((engagement, index) => [engagement.id, index]))
  const at = (one: string) => place.get(one) ?? -1
  return {
    previous: selection.findLast(engagement => at(engagement.id) < at(id)) ?? null,
    next: selection.find(engagement => at(engagement.id) > at(id)) ?? null,
    position: null,
    total,
  }
}
