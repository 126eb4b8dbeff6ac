import type { Bin } from '../time/bins.ts'
import type { Side } from '../record/engagement.ts'
import type { Span } from '../time/span.ts'
import { NO_FILTER, type Filter } from './filter.ts'

/** What the lanes of the timeline represent. */
export const LANES = ['level', 'official', 'format'] as const
export type Lanes = (typeof LANES)[number]

/** What the charts count: engagements that raise a topic, or its share of the words. */
export const MEASURES = ['engagements', 'words'] as const
export type Measure = (typeof MEASURES)[number]

/**
 * What is laid side by side on an engagement's page: both accounts, a row a topic or as issued; or
 * one side's account and its account of an earlier engagement.
 */
export const LAYOUTS = ['topic', 'order', 'change'] as const
export type Layout = (typeof LAYOUTS)[number]

/** How the two accounts of one engagement are laid out. */
export type AccountsLayout = Exclude<Layout, 'change'>

/** What alone of two accounts is shown: the points of claims. */
export const ONLY = ['claims'] as const
export type Only = (typeof ONLY)[number]

/** Whether the charts combine the two sides or compare them. */
export const SIDE_SPLITS = ['together', 'apart'] as const
export type SideSplit = (typeof SIDE_SPLITS)[number]

/** Whether public events and presidencies are drawn behind the engagements. */
export const CONTEXTS = ['on', 'off'] as const
export type Context = (typeof CONTEXTS)[number]

/** Columns by which the list can be sorted; a minus reverses the order. */
export const SORTS = [
  '-date',
  'date',
  'title',
  '-title',
  'format',
  '-format',
  'level',
  '-level',
  'who',
  '-who',
  'topics',
  '-topics',
  'accounts',
  '-accounts',
] as const
export type Sort = (typeof SORTS)[number]

/** The accounts on which a share of words is based: those known in full, or all recorded. */
export const BASES = ['full', 'all'] as const
export type Basis = (typeof BASES)[number]

/** What has equal weight in a mean: each account, or each word. */
export const WEIGHTS = ['account', 'word'] as const
export type Weight = (typeof WEIGHTS)[number]

/** What the cells of the heat map show. */
export const HEATS = ['both', 'us', 'cn', 'gap'] as const
export type Heat = (typeof HEATS)[number]

/**
 * How topics, officials, lines of contact and the record of a topic are sorted: in the default
 * order, by number of engagements, by name, by the first or by the latest engagement; lines also by
 * their longest or median gap.
 */
export const ORDERS = ['own', 'number', 'name', 'first', 'last', 'longest', 'median'] as const
export type Order = (typeof ORDERS)[number]

/** What claims are counted by. */
export const PERS = ['year', 'topic', 'official', 'line'] as const
export type Per = (typeof PERS)[number]

/**
 * How concepts are ordered: most uses first, newest first, most uses in one side's accounts first,
 * latest taken over by the other side first, or from A.
 */
export const RANKS = ['uses', 'newest', 'us', 'cn', 'taken', 'name'] as const
export type Rank = (typeof RANKS)[number]

/** The whole state in an address apart from its path: the filter, then how to show the result. */
export interface View extends Filter {
  lanes: Lanes
  measure: Measure
  /** `null`: what fits the chart and the stretch of time that it shows. */
  bin: Bin | null
  by: Layout
  /** `null` for all of them. */
  only: Only | null
  /** Id of the earlier engagement that `change` shows; `null` for the last time. */
  against: string | null
  /** Whose accounts `change` shows; `null` for the side of which more is known. */
  side: Side | null
  /** The periods, taken together, with which the filtered one is compared; empty for none. */
  versus: readonly Span[]
  context: Context
  /** Topic ids that the frequency charts show; `null` for those asked for, else the core topics. */
  charts: readonly string[] | null
  sides: SideSplit
  sort: Sort
  basis: Basis
  weight: Weight
  heat: Heat
  order: Order
  per: Per
  /** How the list of concepts is ordered. */
  rank: Rank
  /** The term of art whose uses are open beside the page, as an account writes it; or ''. */
  term: string
  /** Whether the page is in an iframe: without the site's header and footer. */
  embed: boolean
}

/** The view of the plain page. */
export const PLAIN_VIEW: View = {
  ...NO_FILTER,
  lanes: 'level',
  measure: 'engagements',
  bin: null,
  by: 'topic',
  only: null,
  against: null,
  side: null,
  versus: [],
  context: 'on',
  charts: null,
  sides: 'together',
  sort: '-date',
  basis: 'full',
  weight: 'account',
  heat: 'both',
  order: 'own',
  per: 'year',
  rank: 'uses',
  term: '',
  embed: false,
}
