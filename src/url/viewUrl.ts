import { BASE } from './base.ts'
import { absoluteUrl } from './links.ts'
import { publishedUrl } from './published.ts'

/**
 * The absolute address of exactly what is shown, or of a part of it, on the published site if that
 * is known.
 *
 * @param fragment id of the part
 */
export function viewUrl(fragment?: string): string {
  const { pathname, search, hash } = window.location
  const path = pathname.slice(BASE.length) + search + (fragment ? `#${fragment}` : hash)
  return publishedUrl(path) ?? absoluteUrl(path)
}
