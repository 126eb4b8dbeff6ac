import { CLAIM_CHOICES, isChosen } from '../claims/choice.ts'
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

// No list contains a value twice; the types ensure that no filter is missing.
const VALUES: Record<
  Facet,
  (engagement: Engagement, filter: Filter, hits: SearchHits) => readonly string[]
> = {
  officials: engagement => engagement.participants.map(participant => participant.official),
  // Where claims or acts are asked for, a topic stands for those on it.
  topics: (engagement, filter, hits) =>
    engagement.topics.filter(topic => {
      const onIt = { ...filter, topics: [topic] }
      return (
        (!asksForClaims(filter) || engagement.claims.some(one => isChosen(one, onIt))) &&
        (!asksForActs(filter) || hasChosenAct(engagement, onIt, hits))
      )
    }),
  format: engagement => [engagement.format],
  level: engagement => [engagement.level],
  status: engagement => [engagement.status],
  asked: engagement => [engagement.initiator],
  place: engagement => [placeIdOf(engagement)],
  accounts: engagement => [
    ...(isPaired(engagement) ? ['both'] : []),
    ...(engagement.accounts.us ? ['us'] : []),
    ...(engagement.accounts.cn ? ['cn'] : []),
  ],
  line: ({ lines }) => lines,
  claim: ({ claims }, filter) =>
    CLAIM_CHOICES.filter(claim => claims.some(one => isChosen(one, { ...filter, claim }))),
  standing: ({ claims }, filter) =>
    STANDINGS.filter(standing =>
      claims.some(one => isChosen(one, { ...filter, standing: [standing] })),
    ),
  act: (engagement, filter, hits) =>
    ACTS.filter(act => hasChosenAct(engagement, { ...filter, act: [act] }, hits)),
  speaker: (engagement, filter, hits) =>
    SPEAKERS.filter(speaker => hasChosenAct(engagement, { ...filter, speaker: [speaker] }, hits)),
}

const asksForClaims = ({ claim, standing }: Filter) => claim !== null || standing.length > 0

const asksForActs = ({ act, speaker }: Filter) => act.length > 0 || speaker.length > 0

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
  return countEach(left.flatMap(engagement => VALUES[facet](engagement, filter, hits)))
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
