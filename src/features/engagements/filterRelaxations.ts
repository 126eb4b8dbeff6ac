import type { Engagement } from '../../domain/record/engagement.ts'
import {
  activeFields,
  applyFilter,
  liftFilter,
  type Filter,
  type FilterField,
  type SearchHits,
} from '../../domain/view/filter.ts'

/** A filter in force, and what removing it alone would show. */
export interface FilterRelaxation {
  /** "the officials" */
  name: string
  lifted: Filter
  /** The number of engagements that would then match. */
  shown: number
}

/** The fields that form one filter for the reader, with its name in a sentence. */
const FILTERS: readonly { name: string; fields: readonly FilterField[] }[] = [
  { name: 'the search', fields: ['q'] },
  { name: 'the officials', fields: ['officials', 'match'] },
  { name: 'the topics', fields: ['topics'] },
  { name: 'the kinds', fields: ['format'] },
  { name: 'the levels', fields: ['level'] },
  { name: 'the status', fields: ['status'] },
  { name: 'who asked', fields: ['asked'] },
  { name: 'the places', fields: ['place'] },
  { name: 'the accounts', fields: ['accounts'] },
  { name: 'the silence', fields: ['silence'] },
  { name: 'the line of contact', fields: ['line'] },
  { name: 'the claims', fields: ['claim', 'standing'] },
  { name: 'the acts', fields: ['act'] },
  { name: 'the speaker', fields: ['speaker'] },
  { name: 'the dates', fields: ['from', 'to'] },
]

/** Each filter in force, with what would show without it, in the order of the address. */
export function relaxationsOf(
  engagements: readonly Engagement[],
  filter: Filter,
  hits: SearchHits,
): FilterRelaxation[] {
  const active = new Set(activeFields(filter))
  return FILTERS.filter(({ fields }) => fields.some(field => active.has(field))).map(
    ({ name, fields }) => {
      const lifted = liftFilter(filter, fields)
      const shown = applyFilter(engagements, lifted, fields.includes('q') ? null : hits).length
      return { name, lifted, shown }
    },
  )
}

/** "the officials", "the officials and the dates", "the search, the officials and the dates" */
export const listNames = (relaxations: readonly FilterRelaxation[]): string =>
  new Intl.ListFormat('en-GB').format(relaxations.map(({ name }) => name))
