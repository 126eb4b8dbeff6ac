import type { Engagement } from '../record/engagement.ts'
import { applyFilter, liftFilter, type Filter } from './filter.ts'

/**
 * The engagements whose accounts could say what the filter asks for, whether they do or not: those
 * that pass it without what it asks of their content. A period without any of them has no data; one
 * with some of which none passes counts zero.
 */
export const recordedUnder = (
  engagements: readonly Engagement[],
  filter: Filter,
): readonly Engagement[] =>
  applyFilter(
    engagements,
    liftFilter(filter, ['q', 'topics', 'silence', 'claim', 'standing']),
    null,
  )
