import type { ContextEvent } from '../record/context.ts'
import type { Filter } from '../view/filter.ts'
import { indexNames } from './nameIndex.ts'
import { findByName, readNameQuery } from './names.ts'

/**
 * The public events whose title and sentence contain every word of a search, the best first. Of
 * the rest of the filter the days and the topics count, since an event has nothing else.
 */
export function findEvents(
  events: readonly ContextEvent[],
  { q, topics, from, to }: Pick<Filter, 'q' | 'topics' | 'from' | 'to'>,
): ContextEvent[] {
  const within = events.filter(
    ({ date, endDate = date, topics: own }) =>
      (from === null || endDate >= from) &&
      (to === null || date <= to) &&
      (topics.length === 0 || topics.some(topic => own.includes(topic))),
  )
  const index = indexNames(
    within.map(event => ({ label: event.title, names: [event.text], event })),
  )
  // A typo would find events that have nothing to do with the engagements found as typed.
  const query = { ...readNameQuery(q, [index]), forgives: false }
  return findByName(index, query).map(({ item }) => item.event)
}
