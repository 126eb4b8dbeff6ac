/** Where the site is published. */
export interface SiteAddress {
  /** The base path, with a slash at both ends: "/" or "/parallax/". */
  base: string
  /** The absolute address of the start page, "https://example.org/parallax/"; `null` if unknown. */
  url: string | null
}

/**
 * Reads the address that the site is built for: `SITE_URL`, its absolute address, and `BASE_PATH`,
 * the path alone, which defaults to that of `SITE_URL`.
 *
 * @throws Error naming the variable, its value and a valid one
 */
export function siteAddress(env: Readonly<Record<string, string | undefined>>): SiteAddress {
  const { SITE_URL, BASE_PATH } = env
  const base = BASE_PATH ? readBase(BASE_PATH) : null
  const url = SITE_URL ? readUrl(SITE_URL) : null
  if (base && url && url.pathname !== base) {
    throw new Error(
      `SITE_URL is “${SITE_URL}”, whose path is ${url.pathname}, but BASE_PATH is “${BASE_PATH}”. Leave BASE_PATH out, or give both the same path.`,
    )
  }
  return { base: base ?? url?.pathname ?? '/', url: url?.href ?? null }
}

function readBase(text: string): string {
  const path = slashed(text)
  if (/^\/[^?#\s]*\/$|^\/$/.test(path) && !path.startsWith('//')) return path
  throw new Error(`BASE_PATH is “${text}”. It is a path that begins with a slash: /parallax/`)
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(
      `SITE_URL is “${text}”. It is the whole address of the start page, without a query: https://example.org/parallax/`,
    )
  }
  url.pathname = slashed(url.pathname)
  return url
}

const slashed = (path: string) => (path.endsWith('/') ? path : `${path}/`)

/** The absolute address of a page or file of the site; `null` if the site's is unknown. */
export const absolute = ({ url }: SiteAddress, path: string): string | null =>
  url && url + path.replace(/^\//, '')
