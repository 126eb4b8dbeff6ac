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
  const place = new Map(all.map((engagement, index) => [engagement.id, index]))
  const own = place.get(id) ?? -1
  const at = (engagement: Engagement) => place.get(engagement.id) ?? -1
  const position = selection.findIndex(engagement => engagement.id === id)
  return {
    previous: selection.findLast(engagement => at(engagement) < own) ?? null,
    next: selection.find(engagement => at(engagement) > own) ?? null,
    position: position < 0 ? null : position + 1,
    total: selection.length,
  }
}
