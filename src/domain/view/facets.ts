import { FORMATS, LEVELS, STATUSES, isPaired, type Engagement } from '../record/engagement.ts'
import { ACCOUNT_FILTERS, applyFilter, type Filter, type SearchHits } from './filter.ts'
import { countEach } from '../lists.ts'

/** The filters whose options are counted: by the ids or words of the options. */
export type Facet = 'officials' | 'topics' | 'format' | 'level' | 'status' | 'accounts'

// Nothing is in one of these lists twice; the compiler sees to that.
const VALUES: Record<Facet, (engagement: Engagement) => readonly string[]> = {
  officials: engagement => engagement.participants.map(participant => participant.official),
  topics: engagement => engagement.topics,
  format: engagement => [engagement.format],
  level: engagement => [engagement.level],
  status: engagement => [engagement.status],
  accounts: engagement => [
    ...(isPaired(engagement) ? ['both'] : []),
    ...(engagement.accounts.us ? ['us'] : []),
    ...(engagement.accounts.cn ? ['cn'] : []),
  ],
}

/**
 * How many engagements each option of a filter stands for under all the other filters; options
 * of which there are none are missing. Where all of the officials must have taken part, their
 * own filter counts too, since one more only narrows.
 */
export function countOptions(
  engagements: readonly Engagement[],
  filter: Filter,
  hits: SearchHits,
  facet: Facet,
): ReadonlyMap<string, number> {
  const narrows = facet === 'officials' && filter.match === 'all'
  const left = applyFilter(engagements, filter, hits, narrows ? undefined : facet)
  return countEach(left.flatMap(VALUES[facet]))
}

/** The closed lists behind the filters that have one, in the order of their menus. */
export const FACET_OPTIONS = {
  format: FORMATS,
  level: LEVELS,
  status: STATUSES,
  accounts: ACCOUNT_FILTERS,
} as const
