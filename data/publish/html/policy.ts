import { createHash } from 'node:crypto'

/**
 * What a page may load: its own files and nothing else. Images may also be data and blob URLs,
 * which is how charts are saved.
 */
const LOADS: Record<string, string> = {
  'default-src': "'self'",
  'img-src': "'self' data: blob:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
}

/** The directives that allow inline code by its hash. */
interface Inline {
  'script-src': string
  'style-src': string
}

/** The content security policy of a build, in the two ways of delivering it. */
export interface Policy {
  /** For a meta element in every page, for hosts that send no headers. */
  page: string
  /**
   * The whole policy, for hosts that send headers. Any site may frame this one: it is meant to be
   * embedded, has no logins, and a click on it changes nothing on any server.
   */
  host: string
}

/**
 * The policy for an HTML document. The styles and the one script that must run before the first
 * paint are inline, since each file would cost a slow connection another round trip before anything
 * shows. They are allowed by their hashes; nothing else inline is.
 */
export function policyOf(html: string): Policy {
  const policy = { ...LOADS, ...inlineOf(html) }
  return { page: directives(policy), host: directives({ ...policy, 'frame-ancestors': '*' }) }
}

/** Puts the policy into the HTML, before anything that it governs. */
export const statePolicy = (html: string, { page }: Policy): string =>
  html.replace(
    '<head>',
    () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${page}">`,
  )

/** Sources for exactly the scripts and styles that are inline in an HTML document. */
export const inlineOf = (html: string): Inline => ({
  'script-src': sources(html, /<script>(.*?)<\/script>/gs),
  'style-src': sources(html, /<style>(.*?)<\/style>/gs),
})

const sources = (html: string, code: RegExp): string =>
  ["'self'", ...[...html.matchAll(code)].map(([, text = '']) => `'${hashOf(text)}'`)].join(' ')

/** A hash as a policy writes it: "sha256-…". */
const hashOf = (code: string): string =>
  `sha256-${createHash('sha256').update(code).digest('base64')}`

function directives(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
