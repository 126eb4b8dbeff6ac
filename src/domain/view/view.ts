import type { Bin } from '../time/bins.ts'
import type { Side } from '../record/engagement.ts'
import type { Span } from '../time/span.ts'
import { NO_FILTER, type Filter } from './filter.ts'

/** The settings that are one of a few values. */
export const CHOICES = {
  /** What the lanes of the timeline represent. */
  lanes: ['level', 'official', 'format'],
  /** What the charts count: engagements that raise a topic, or its share of the words. */
  measure: ['engagements', 'words'],
  /**
   * What an engagement's page shows side by side: both accounts, by topic or as issued; or one
   * side's account and its account of an earlier engagement.
   */
  by: ['topic', 'order', 'change'],
  /** Whether public events and presidencies are drawn behind the engagements. */
  context: ['on', 'off'],
  /** Whether the charts combine the two sides or compare them. */
  sides: ['together', 'apart'],
  /** The column by which the list is sorted; a minus reverses the order. */
  sort: [
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
  ],
  /** The accounts on which a share of words is based: those known in full, or all recorded. */
  basis: ['full', 'all'],
  /** What has equal weight in a mean: each account, or each word. */
  weight: ['account', 'word'],
  /** What the cells of the heat map show. */
  heat: ['both', 'us', 'cn', 'gap'],
  /**
   * How topics, officials, lines of contact and the record of a topic are sorted: in the default
   * order, by number of engagements, by name, by the first or by the latest engagement; lines also
   * by their longest or median gap.
   */
  order: ['own', 'number', 'name', 'first', 'last', 'longest', 'median'],
  /** What claims are counted by. */
  per: ['year', 'topic', 'official', 'line'],
  /**
   * How concepts are sorted: most uses first, newest first, most uses in one side's accounts first,
   * latest taken over by the other side first, or by name.
   */
  rank: ['uses', 'newest', 'us', 'cn', 'taken', 'name'],
} as const

type Choices = { [Setting in keyof typeof CHOICES]: (typeof CHOICES)[Setting][number] }

export type Lanes = Choices['lanes']
export type Measure = Choices['measure']
export type Layout = Choices['by']
export type SideSplit = Choices['sides']
export type Sort = Choices['sort']
export type Basis = Choices['basis']
export type Weight = Choices['weight']
export type Heat = Choices['heat']
export type Order = Choices['order']
export type Per = Choices['per']
export type Rank = Choices['rank']

/** How the two accounts of one engagement are laid out. */
export type AccountsLayout = Exclude<Layout, 'change'>

/** The points to which an engagement's page can be limited: those of claims. */
export const ONLY = ['claims'] as const
export type Only = (typeof ONLY)[number]

/** The whole state in an address apart from its path: the filter, then how to show the result. */
export interface View extends Filter, Choices {
  /** `null` for what suits the chart and its period. */
  bin: Bin | null
  /** `null` for all points. */
  only: Only | null
  /** Id of the earlier engagement that `change` shows; `null` for the default one. */
  against: string | null
  /** Whose accounts `change` shows; `null` for the default side. */
  side: Side | null
  /** The periods, taken together, with which the filtered one is compared; empty for none. */
  versus: readonly Span[]
  /** Topic ids that the frequency charts show; `null` for those asked for, else the core topics. */
  charts: readonly string[] | null
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
