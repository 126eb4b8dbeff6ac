import { BASE } from './base.ts'
import { oncePer } from '../domain/lists.ts'
import { FILTER_FIELDS, type Filter } from '../domain/view/filter.ts'
import {
  isEntryPage,
  pagePath,
  type EntryPageKind,
  type PageKind,
  type SingleKind,
} from '../domain/site/pages.ts'
import type { View } from '../domain/view/view.ts'
import { formatView } from './codec.ts'

/** A view reduced to its filter, which is what links to other pages keep. */
export const filterOf: (view: Filter) => Partial<View> = oncePer(view =>
  Object.fromEntries(FILTER_FIELDS.map(field => [field, view[field]])),
)

/** Written once for all links of a page that keep the same view. */
const searchOf: (view: Partial<View>) => string = oncePer(formatView)

/** The address of a page with a view, relative to the site. */
type Href<Kind extends PageKind> = Kind extends SingleKind
  ? (view?: Partial<View>) => string
  : (id: string, view?: Partial<View>) => string

/** A function that writes addresses of one kind of page: `hrefOf('topic')('taiwan', view)`. */
function hrefOf<Kind extends PageKind>(kind: Kind): Href<Kind>
function hrefOf(kind: PageKind): Href<SingleKind> | Href<EntryPageKind> {
  return isEntryPage(kind)
    ? (id: string, view?: Partial<View>) => pagePath(kind, id) + (view ? searchOf(view) : '')
    : (view?: Partial<View>) => pagePath(kind) + (view ? searchOf(view) : '')
}

/** Address of the explorer: "/?topics=taiwan". */
export const explorerHref = hrefOf('explorer')

/**
 * Address of an engagement, with the reader's filter, and optionally of one of its topics or
 * points.
 */
export const engagementHref = (id: string, view: Partial<View> = {}, part?: string): string =>
  hrefOf('engagement')(id, view) + (part ? `#${part}` : '')

/** Address of one point of an engagement, with the version of the data that numbers it so. */
export const pointHref = (id: string, point: string, version: string): string =>
  `${pagePath('engagement', id)}?v=${encodeURIComponent(version)}#${point}`

/** Address of the claims. */
export const claimsHref = hrefOf('claims')

/** Address of the heat map of all topics. */
export const topicsHref = hrefOf('topics')

/** Address of one topic's page. */
export const topicHref = hrefOf('topic')

/** Address of the matrix of officials. */
export const officialsHref = hrefOf('officials')

/** Address of one official's page. */
export const officialHref = hrefOf('official')

/** Address of the table of what is known of the accounts that a filter leaves. */
export const coverageHref = (view: Partial<View> = {}): string =>
  `${pagePath('about')}${formatView(view)}#coverage`

/** Address of all lines of contact. */
export const contactsHref = hrefOf('contacts')

/** Address of one line of contact. */
export const contactLineHref = hrefOf('contact-line')

/** Address of the list of all concepts. */
export const termsHref = hrefOf('terms')

/** Address of one concept's page. */
export const conceptHref = hrefOf('concept')

/**
 * Address of the page that compares a reader's own texts, or those of an engagement if an id is
 * given.
 */
export const compareHref = (engagement?: string | null): string =>
  hrefOf('compare')() + (engagement ? `?e=${encodeURIComponent(engagement)}` : '')

/** The id of the engagement to compare, as the query string names it. */
export const comparedEngagement = (search: string): string | null =>
  new URLSearchParams(search).get('e') || null

/** The absolute address of a page of this site, for copying: "https://…/e/2021-11-12-…". */
export const absoluteUrl = (href: string): string =>
  new URL(`${BASE}${href}`, window.location.origin).href
