import { createHash } from 'node:crypto'

/**
 * What a page may load: its own files and nothing else. A picture may also be one that the page
 * draws itself, which is how charts are saved.
 */
const LOADS: Record<string, string> = {
  'default-src': "'self'",
  'img-src': "'self' data: blob:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
}

/** What of the policy says which code may stand in the HTML, by the code's hash. */
interface Inline {
  'script-src': string
  'style-src': string
}

/** The content security policy of a build, in the two ways in which browsers are told it. */
export interface Policy {
  /** Stated in the head of every page, for hosts that send no headers. */
  page: string
  /**
   * The whole policy, as a host sends it. Any page may frame this one: it is meant to be embedded,
   * has no accounts, and a click on it changes nothing anywhere.
   */
  host: string
}

/**
 * The policy of an HTML. The styles and the one script that must run before the first paint stand
 * in the HTML itself: each file would cost a slow line another round trip before anything shows.
 * They are allowed by their hashes, and nothing else that is inline is.
 */
export function policyOf(html: string): Policy {
  const policy = { ...LOADS, ...inlineOf(html) }
  return { page: directives(policy), host: directives({ ...policy, 'frame-ancestors': '*' }) }
}

/** States the policy in the HTML, before anything that it is about. */
export const statePolicy = (html: string, { page }: Policy): string =>
  html.replace(
    '<head>',
    () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${page}">`,
  )

/** Sources for exactly the scripts and styles that stand in an HTML. */
export const inlineOf = (html: string): Inline => ({
  'script-src': sources(html, /<script>(.*?)<\/script>/gs),
  'style-src': sources(html, /<style>(.*?)<\/style>/gs),
})

const sources = (html: string, code: RegExp): string =>
  ["'self'", ...[...html.matchAll(code)].map(([, text = '']) => `'${hashOf(text)}'`)].join(' ')

/** A hash as a policy names it: "sha256-…". */
const hashOf = (code: string): string =>
  `sha256-${createHash('sha256').update(code).digest('base64')}`

function directives(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
