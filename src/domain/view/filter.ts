import type { Day } from '../time/day.ts'
import { ANY_ACT, actsOn, chosenActs, type ActFilter } from '../record/acts.ts'
import {
  isPaired,
  lastDay,
  type ActSet,
  type Engagement,
  type Format,
  type Initiator,
  type Level,
  type Status,
} from '../record/engagement.ts'
import { isChosen, type ClaimFilter } from '../claims/choice.ts'
import { tookPart } from '../record/officials.ts'
import { placeIdOf } from '../record/places.ts'
import { silencePart, type SilenceChoice } from '../accounts/silence.ts'

/** How several officials are combined: any of them took part, or all of them did. */
export const MATCHES = ['any', 'all'] as const
export type Match = (typeof MATCHES)[number]

/** Which accounts must be recorded: both sides', or at least this side's. */
export const ACCOUNT_FILTERS = ['both', 'us', 'cn'] as const
export type AccountFilter = (typeof ACCOUNT_FILTERS)[number]

/**
 * The reader's filter. Within one field any value matches (but see `match`), across fields all
 * must; an empty field or `null` matches everything.
 */
export interface Filter extends ClaimFilter, ActFilter {
  /** Text to search for; `applyFilter` receives the result as a set of ids. */
  q: string
  /** Official ids. */
  officials: readonly string[]
  match: Match
  format: readonly Format[]
  level: readonly Level[]
  status: readonly Status[]
  /** Who asked for the engagement. */
  asked: readonly Initiator[]
  /** Ids of places, or `remote`. */
  place: readonly string[]
  accounts: AccountFilter | null
  /** What the two accounts must do with one topic. */
  silence: SilenceChoice | null
  /** The id of the line of contact on which an engagement must be. */
  line: string | null
  /** First and last day of the window, both included. */
  from: Day | null
  to: Day | null
}

/** A field of the filter, as named in an address. */
export type FilterField = keyof Filter

/** Matches everything. */
export const NO_FILTER: Filter = {
  q: '',
  officials: [],
  match: 'any',
  topics: [],
  format: [],
  level: [],
  status: [],
  asked: [],
  place: [],
  accounts: null,
  silence: null,
  line: null,
  from: null,
  to: null,
  claim: null,
  standing: [],
  act: [],
  speaker: [],
}

/**
 * Ids that the search text finds, each with who does what in the points found; `null` if there is
 * no text, or no result yet.
 */
export type SearchHits = ReadonlyMap<string, ActSet> | null

/** One test per field. `match` only says how to read `officials`, so it tests nothing itself. */
const TESTS: Record<
  Exclude<FilterField, 'match'>,
  (engagement: Engagement, filter: Filter, hits: SearchHits) => boolean
> = {
  q: (engagement, _filter, hits) => hits === null || hits.has(engagement.id),
  officials: (engagement, { officials, match }) =>
    officials.length === 0 ||
    (match === 'all'
      ? officials.every(id => tookPart(engagement, id))
      : officials.some(id => tookPart(engagement, id))),
  topics: (engagement, { topics }) =>
    topics.length === 0 || topics.some(topic => engagement.topics.includes(topic)),
  format: (engagement, { format }) => format.length === 0 || format.includes(engagement.format),
  level: (engagement, { level }) => level.length === 0 || level.includes(engagement.level),
  status: (engagement, { status }) => status.length === 0 || status.includes(engagement.status),
  asked: (engagement, { asked }) => asked.length === 0 || asked.includes(engagement.initiator),
  place: (engagement, { place }) => place.length === 0 || place.includes(placeIdOf(engagement)),
  accounts: (engagement, { accounts }) =>
    accounts === null ||
    (accounts === 'both' ? isPaired(engagement) : engagement.accounts[accounts] !== undefined),
  silence: (engagement, { silence }) =>
    silence === null || silencePart(engagement, silence.topic) === silence.part,
  line: ({ lines }, { line }) => line === null || lines.includes(line),
  from: (engagement, { from }) => from === null || lastDay(engagement) >= from,
  to: (engagement, { to }) => to === null || engagement.date <= to,
  claim: hasChosenClaim,
  standing: hasChosenClaim,
  act: hasChosenAct,
  speaker: hasChosenAct,
}

/** One claim must be all that is asked for: of the kind, of the standing and on the topic. */
export function hasChosenClaim({ claims }: Engagement, filter: Filter): boolean {
  return claims.some(claim => isChosen(claim, filter))
}

/** Who does what in the points that a search found on any of the filter's topics. */
export function heldActs(engagement: Engagement, filter: Filter, hits: SearchHits): ActSet {
  const found = hits === null ? ANY_ACT : (hits.get(engagement.id) ?? 0)
  return actsOn(engagement, filter.topics) & found
}

/** One point must be all that is asked for: of the act, by the speaker, on the topic, found. */
export function hasChosenAct(engagement: Engagement, filter: Filter, hits: SearchHits): boolean {
  return (heldActs(engagement, filter, hits) & chosenActs(filter)) !== 0
}

const FIELDS = Object.keys(TESTS) as (keyof typeof TESTS)[]

/** Every field of a filter, in the order of the address. */
export const FILTER_FIELDS = Object.keys(NO_FILTER) as FilterField[]

/**
 * The engagements that match every field of the filter, in the order given; the same list if it
 * asks for nothing.
 *
 * @param without a field to ignore, as needed for the counts of its own options
 */
export function applyFilter(
  engagements: readonly Engagement[],
  filter: Filter,
  hits: SearchHits,
  without?: FilterField,
): readonly Engagement[] {
  // Skips empty fields: on a large record testing them anyway would take most of the time.
  const left = without ? liftFilter(filter, [without]) : filter
  const found = without === 'q' ? null : hits
  const tests = FIELDS.filter(field =>
    field === 'q' ? found !== null : isActive(left, field),
  ).map(field => TESTS[field])
  if (tests.length === 0) return engagements
  return engagements.filter(engagement => tests.every(test => test(engagement, left, found)))
}

/** The hits with the points of one topic alone; without a search those of all engagements. */
export const hitsOn = (
  topic: string,
  engagements: readonly Engagement[],
  hits: SearchHits,
): NonNullable<SearchHits> =>
  new Map(
    engagements.flatMap(engagement => {
      const found = hits ? hits.get(engagement.id) : ANY_ACT
      return found === undefined ? [] : [[engagement.id, found & actsOn(engagement, [topic])]]
    }),
  )

/** The filter with some fields cleared, or all of them if none is named. */
export function liftFilter(filter: Filter, fields?: readonly FilterField[]): Filter {
  if (!fields) return NO_FILTER
  const lifted = Object.fromEntries(fields.map(field => [field, NO_FILTER[field]]))
  return { ...filter, ...lifted }
}

/** The fields in use, in the order of the address. */
export function activeFields(filter: Filter): FilterField[] {
  return FIELDS.filter(field => isActive(filter, field))
}

function isActive(filter: Filter, field: FilterField): boolean {
  const value = filter[field]
  return Array.isArray(value) ? value.length > 0 : value !== NO_FILTER[field]
}
