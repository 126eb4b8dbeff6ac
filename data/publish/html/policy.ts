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

/**
 * Puts into an HTML document, before anything that it governs, the policy that allows exactly its
 * own inline code; hosts that send no headers need no other. The styles of the first paint and the
 * one script that must run before it are inline, since each file would cost a slow connection
 * another round trip before anything shows.
 */
export const statePolicy = (html: string): string =>
  html.replace(
    '<head>',
    () =>
      `<head>\n    <meta http-equiv="Content-Security-Policy" content="${directives({ ...LOADS, ...inlineOf([html]) })}">`,
  )

/**
 * The policy for hosts that send headers: one for every page, so it allows the inline code of all.
 * Any site may frame this one: it is meant to be embedded, has no logins, and a click on it changes
 * nothing on any server.
 */
export const hostPolicy = (documents: readonly string[]): string =>
  directives({ ...LOADS, ...inlineOf(documents), 'frame-ancestors': '*' })

/** Sources for exactly the scripts and styles that are inline in HTML documents. */
export const inlineOf = (documents: readonly string[]): Inline => ({
  'script-src': sources(documents, /<script>(.*?)<\/script>/gs),
  'style-src': sources(documents, /<style>(.*?)<\/style>/gs),
})

function sources(documents: readonly string[], code: RegExp): string {
  const inline = documents.flatMap(html => [...html.matchAll(code)].map(([, text = '']) => text))
  return ["'self'", ...new Set(inline.map(text => `'${hashOf(text)}'`))].join(' ')
}

/** A hash as a policy writes it: "sha256-…". */
const hashOf = (code: string): string =>
  `sha256-${createHash('sha256').update(code).digest('base64')}`

function directives(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
