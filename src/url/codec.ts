import { createLoader, createSerializer } from 'nuqs/server'
import { PLAIN_VIEW, type View } from '../domain/view/view.ts'
import { PARSERS } from './parsers.ts'

const load = createLoader(PARSERS)
const serialize = createSerializer(PARSERS)

/** A window that ends before it begins is invalid. */
function dropImpossibleWindow(view: View): View {
  return view.from && view.to && view.from > view.to ? { ...view, from: null, to: null } : view
}

/** The view that a query string describes. Never throws: what it cannot read is ignored. */
export function parseView(search: string): View {
  return dropImpossibleWindow(load(new URLSearchParams(search)))
}

/** The query string of a view, with its "?", or "" for the plain page; defaults are left out. */
export function formatView(view: Partial<View>): string {
  const { q, term, ...rest } = { ...PLAIN_VIEW, ...view }
  return serialize({ q: q.trim(), term: term.trim(), ...rest })
}

/** The data version from which a link to a point was copied; no view depends on it. */
export const VERSION = 'v'

/** The version in a query string; `null` if there is none. */
export const linkedVersion = (search: string): string | null =>
  new URLSearchParams(search).get(VERSION)

/** Whether a query string is as the site itself writes it, so that nothing in it is ignored. */
export const isOwnSearch = (search: string): boolean =>
  formatView(parseView(search)) === (search && `?${search}`)
