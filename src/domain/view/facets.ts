import { chosenActs, type ActFilter } from '../record/acts.ts'
import { CLAIM_CHOICES } from '../claims/choice.ts'
import { STANDINGS } from '../record/claim.ts'
import {
  ACTS,
  FORMATS,
  INITIATORS,
  LEVELS,
  SPEAKERS,
  STATUSES,
  isPaired,
  type Engagement,
} from '../record/engagement.ts'
import {
  ACCOUNT_FILTERS,
  applyFilter,
  hasChosenAct,
  hasChosenClaim,
  heldActs,
  type Filter,
  type SearchHits,
} from './filter.ts'
import { countEach } from '../lists.ts'
import { placeIdOf } from '../record/places.ts'

/** The filters whose options are counted, by the ids or words of the options. */
export type Facet =
  | 'officials'
  | 'topics'
  | 'format'
  | 'level'
  | 'status'
  | 'asked'
  | 'place'
  | 'accounts'
  | 'line'
  | 'claim'
  | 'standing'
  | 'act'
  | 'speaker'

/** The options of a filter that an engagement counts for. */
type ValuesOf = (engagement: Engagement) => readonly string[]

// No list contains a value twice; the types ensure that no filter is missing. Filters are made once
// for all engagements: on a large record copying one for each would take most of the time.
const VALUES: Record<Facet, (filter: Filter, hits: SearchHits) => ValuesOf> = {
  officials: () => engagement => engagement.participants.map(({ official }) => official),
  topics: topicsOf,
  format: () => engagement => [engagement.format],
  level: () => engagement => [engagement.level],
  status: () => engagement => [engagement.status],
  asked: () => engagement => [engagement.initiator],
  place: () => engagement => [placeIdOf(engagement)],
  accounts: () => engagement => [
    ...(isPaired(engagement) ? ['both'] : []),
    ...(engagement.accounts.us ? ['us'] : []),
    ...(engagement.accounts.cn ? ['cn'] : []),
  ],
  line: () => engagement => engagement.lines,
  claim: filter => withClaims(CLAIM_CHOICES, claim => ({ ...filter, claim })),
  standing: filter => withClaims(STANDINGS, standing => ({ ...filter, standing: [standing] })),
  act: (filter, hits) => withActs(ACTS, act => ({ ...filter, act: [act] }), filter, hits),
  speaker: (filter, hits) =>
    withActs(SPEAKERS, speaker => ({ ...filter, speaker: [speaker] }), filter, hits),
}

/** The acts or speakers of the points that a filter is about. */
function withActs<Option extends string>(
  options: readonly Option[],
  filterFor: (option: Option) => ActFilter,
  filter: Filter,
  hits: SearchHits,
): ValuesOf {
  const sets = options.map(option => ({ option, set: chosenActs(filterFor(option)) }))
  return engagement => {
    const held = heldActs(engagement, filter, hits)
    return sets.flatMap(({ option, set }) => ((held & set) !== 0 ? [option] : []))
  }
}

/** The options of which some claim is. */
function withClaims<Option extends string>(
  options: readonly Option[],
  filterFor: (option: Option) => Filter,
): ValuesOf {
  const filters = options.map(option => ({ option, own: filterFor(option) }))
  return engagement =>
    filters.flatMap(({ option, own }) => (hasChosenClaim(engagement, own) ? [option] : []))
}

/** If claims or acts are filtered, a topic counts only the engagements with such points on it. */
function topicsOf(filter: Filter, hits: SearchHits): ValuesOf {
  const forClaims = filter.claim !== null || filter.standing.length > 0
  const forActs = filter.act.length > 0 || filter.speaker.length > 0
  if (!forClaims && !forActs) return engagement => engagement.topics
  const filters = new Map<string, Filter>()
  const filterFor = (topic: string) => {
    const known = filters.get(topic) ?? { ...filter, topics: [topic] }
    filters.set(topic, known)
    return known
  }
  return engagement =>
    engagement.topics.filter(topic => {
      const own = filterFor(topic)
      return (
        (!forClaims || hasChosenClaim(engagement, own)) &&
        (!forActs || hasChosenAct(engagement, own, hits))
      )
    })
}

/**
 * The number of engagements for each option of a filter under all the other filters; options
 * without any are left out. If all of the officials must have taken part, their own filter applies
 * too, since adding another one only narrows the result.
 */
export function countOptions(
  engagements: readonly Engagement[],
  filter: Filter,
  hits: SearchHits,
  facet: Facet,
): ReadonlyMap<string, number> {
  const narrows = facet === 'officials' && filter.match === 'all'
  const left = applyFilter(engagements, filter, hits, narrows ? undefined : facet)
  return countEach(left.flatMap(VALUES[facet](filter, hits)))
}

/** The closed vocabularies of filters, in the order of their menus. */
export const FACET_OPTIONS = {
  format: FORMATS,
  level: LEVELS,
  status: STATUSES,
  asked: INITIATORS,
  accounts: ACCOUNT_FILTERS,
  claim: CLAIM_CHOICES,
  standing: STANDINGS,
  act: ACTS,
  speaker: SPEAKERS,
} as const
