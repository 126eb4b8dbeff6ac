import { BASE } from './base.ts'
import { FILTER_FIELDS, type Filter } from '../domain/view/filter.ts'
import { pagePath } from '../domain/site/pages.ts'
import type { View } from '../domain/view/view.ts'
import { formatView } from './codec.ts'

/** Only the filter of a view: what a link to another page takes along. */
export const filterOf = (view: Filter): Partial<View> =>
  Object.fromEntries(FILTER_FIELDS.map(field => [field, view[field]]))

/** Address of the explorer, relative to the site: "/?topics=taiwan". */
export const explorerHref = (view: Partial<View> = {}): string =>
  pagePath('explorer') + formatView(view)

/** Address of an engagement under the reader's filter, at one of its topics where one is given. */
export const engagementHref = (id: string, view: Partial<View> = {}, topic?: string): string =>
  `${pagePath('engagement', id)}${formatView(view)}${topic ? `#${topic}` : ''}`

/** Address of the heat map of all topics. */
export const topicsHref = (view: Partial<View> = {}): string =>
  pagePath('topics') + formatView(view)

/** Address of one topic's page. */
export const topicHref = (id: string, view: Partial<View> = {}): string =>
  pagePath('topic', id) + formatView(view)

/** Address of the matrix of officials. */
export const officialsHref = (view: Partial<View> = {}): string =>
  pagePath('officials') + formatView(view)

/** Address of one official's page. */
export const officialHref = (id: string, view: Partial<View> = {}): string =>
  pagePath('official', id) + formatView(view)

/**
 * Address of the page that compares a reader's own texts: of an engagement's accounts, where its
 * id is given.
 */
export const compareHref = (engagement?: string | null): string =>
  pagePath('compare') + (engagement ? `?e=${encodeURIComponent(engagement)}` : '')

/** The id of the engagement whose accounts are to be compared, as a query string names it. */
export const comparedEngagement = (search: string): string | null =>
  new URLSearchParams(search).get('e') || null

/** The whole address of a page of this site, to be copied: "https://…/e/2021-11-12-…". */
export const absoluteUrl = (href: string): string =>
  new URL(`${BASE}${href}`, window.location.origin).href
